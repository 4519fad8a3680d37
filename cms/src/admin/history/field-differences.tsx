import type { FieldDifference } from '@ntm/shared';
import { Box, Flex, Typography } from '@strapi/design-system';
import { useMemo } from 'react';
import { styled } from 'styled-components';
import { condense, diffText, type Stretch } from './word-difference';

/** What stands at the head of each column. */
export interface Sides {
  before: string;
  after: string;
}

/** The width from which two texts stand next to each other: a dialog may be narrow on a wide screen. */
const BESIDE = '56rem';

const Differences = styled(Flex)`
  container-type: inline-size;
`;

const Columns = styled.div`
  display: grid;
  gap: ${({ theme }) => theme.spaces[4]};
  @container (min-width: ${BESIDE}) {
    grid-template-columns: 1fr 1fr;
  }
`;

/** Said once above the columns, or above each text where one stands under the other. */
const NameOfColumn = styled(Typography)`
  display: none;
  @container (min-width: ${BESIDE}) {
    display: block;
  }
`;

const NameOfText = styled(Typography)`
  display: block;
  padding-bottom: ${({ theme }) => theme.spaces[1]};
  @container (min-width: ${BESIDE}) {
    display: none;
  }
`;

const Text = styled(Box)`
  white-space: pre-wrap;
  overflow-wrap: anywhere;
  font-size: 1.4rem;
  line-height: 1.5;

  del,
  ins {
    border-radius: 2px;
    text-decoration: none;
  }
  del {
    background: ${({ theme }) => theme.colors.danger100};
    color: ${({ theme }) => theme.colors.danger700};
    text-decoration: line-through;
  }
  ins {
    background: ${({ theme }) => theme.colors.success100};
    color: ${({ theme }) => theme.colors.success700};
  }
`;

const Side = ({ name, stretches, shown }: { name: string; stretches: Stretch[]; shown: 'del' | 'ins' }) => {
  const Changed = shown;
  const hidden = shown === 'del' ? 'added' : 'removed';
  const own = stretches.filter(({ kind, text }) => kind !== hidden && text !== '');
  return (
    <Flex role="group" aria-label={name} direction="column" alignItems="stretch">
      <NameOfText tag="p" variant="sigma" textColor="neutral600" aria-hidden>
        {name}
      </NameOfText>
      <Text background="neutral100" padding={3} hasRadius flex="1">
        {own.length === 0 ? (
          <Typography textColor="neutral600">(trống)</Typography>
        ) : (
          own.map(({ kind, text }, index) =>
            kind === 'same' ? <span key={index}>{text}</span> : <Changed key={index}>{text}</Changed>,
          )
        )}
      </Text>
    </Flex>
  );
};

const Difference = ({ field, sides }: { field: FieldDifference; sides: Sides }) => {
  const stretches = useMemo(() => condense(diffText(field.before, field.after)), [field]);
  return (
    <Box tag="section" aria-label={field.label} width="100%">
      <Typography tag="h3" variant="delta" paddingBottom={2}>
        {field.label}
      </Typography>
      <Columns>
        <Side name={sides.before} stretches={stretches} shown="del" />
        <Side name={sides.after} stretches={stretches} shown="ins" />
      </Columns>
    </Box>
  );
};

/** Fields that differ, side by side: what went struck through on the left, what came marked on the right. */
export const FieldDifferences = ({ fields, sides }: { fields: readonly FieldDifference[]; sides: Sides }) => {
  if (fields.length === 0) return <Typography>Không có gì khác nhau.</Typography>;
  return (
    <Differences direction="column" alignItems="stretch" gap={5} width="100%">
      <Columns>
        {[sides.before, sides.after].map((name) => (
          <NameOfColumn key={name} variant="sigma" textColor="neutral600">
            {name}
          </NameOfColumn>
        ))}
      </Columns>
      {fields.map((field) => (
        <Difference key={field.path} field={field} sides={sides} />
      ))}
    </Differences>
  );
};

import type { FieldDifference } from '@ntm/shared';
import { Box, Flex, Grid, Typography } from '@strapi/design-system';
import { useMemo } from 'react';
import { styled } from 'styled-components';
import { condense, diffText, type Stretch } from './word-difference';

/** What stands at the head of each column. */
export interface Sides {
  before: string;
  after: string;
}

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
    <Text role="group" aria-label={name} background="neutral100" padding={3} hasRadius width="100%">
      {own.length === 0 ? (
        <Typography textColor="neutral600">(trống)</Typography>
      ) : (
        own.map(({ kind, text }, index) =>
          kind === 'same' ? <span key={index}>{text}</span> : <Changed key={index}>{text}</Changed>,
        )
      )}
    </Text>
  );
};

const Difference = ({ field, sides }: { field: FieldDifference; sides: Sides }) => {
  const stretches = useMemo(() => condense(diffText(field.before, field.after)), [field]);
  return (
    <Box tag="section" aria-label={field.label} width="100%">
      <Typography tag="h3" variant="delta" paddingBottom={2}>
        {field.label}
      </Typography>
      <Grid.Root gap={4}>
        <Grid.Item col={6} xs={12} alignItems="stretch">
          <Side name={sides.before} stretches={stretches} shown="del" />
        </Grid.Item>
        <Grid.Item col={6} xs={12} alignItems="stretch">
          <Side name={sides.after} stretches={stretches} shown="ins" />
        </Grid.Item>
      </Grid.Root>
    </Box>
  );
};

/** Fields that differ, side by side: what went struck through on the left, what came marked on the right. */
export const FieldDifferences = ({ fields, sides }: { fields: readonly FieldDifference[]; sides: Sides }) => {
  if (fields.length === 0) return <Typography>Không có gì khác nhau.</Typography>;
  return (
    <Flex direction="column" alignItems="stretch" gap={5} width="100%">
      <Grid.Root gap={4}>
        {[sides.before, sides.after].map((name) => (
          <Grid.Item key={name} col={6} xs={12}>
            <Typography variant="sigma" textColor="neutral600">
              {name}
            </Typography>
          </Grid.Item>
        ))}
      </Grid.Root>
      {fields.map((field) => (
        <Difference key={field.path} field={field} sides={sides} />
      ))}
    </Flex>
  );
};

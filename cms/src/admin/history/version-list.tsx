import type { VersionSummary } from '@ntm/shared';
import { Box, Typography } from '@strapi/design-system';
import { styled } from 'styled-components';
import { describeVersion } from './describe-version';

interface Props {
  versions: readonly VersionSummary[];
  chosen: number | undefined;
  onChoose: (number: number) => void;
}

const Choice = styled.button<{ $isChosen: boolean }>`
  display: block;
  width: 100%;
  padding: ${({ theme }) => theme.spaces[3]};
  text-align: start;
  border-radius: ${({ theme }) => theme.borderRadius};
  border: 1px solid
    ${({ theme, $isChosen }) => ($isChosen ? theme.colors.primary600 : theme.colors.neutral200)};
  background: ${({ theme, $isChosen }) => ($isChosen ? theme.colors.primary100 : theme.colors.neutral0)};
  cursor: pointer;
`;

/** Versions to choose from, the newest first. */
export const VersionList = ({ versions, chosen, onChoose }: Props) => (
  <Box tag="ul" width="100%">
    {versions.map((version) => {
      const { name, when, who, how } = describeVersion(version);
      const isChosen = version.number === chosen;
      return (
        <Box tag="li" key={version.number} paddingBottom={2}>
          <Choice
            type="button"
            $isChosen={isChosen}
            aria-pressed={isChosen}
            onClick={() => onChoose(version.number)}
          >
            <Typography tag="p" fontWeight="semiBold">{`${name} · ${who}`}</Typography>
            <Typography tag="p" variant="pi" textColor="neutral600">
              {when}
            </Typography>
            <Typography tag="p" variant="pi" textColor="neutral600">
              {how}
            </Typography>
          </Choice>
        </Box>
      );
    })}
  </Box>
);

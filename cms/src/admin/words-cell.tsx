import { Td } from '@strapi/design-system';
import type { ReactNode } from 'react';
import { styled } from 'styled-components';

/** Strapi keeps each cell in one line, and the last ones, their buttons with them, beyond the edge of a small screen. */
const Cell = styled(Td)`
  &&& {
    padding-block: ${({ theme }) => theme.spaces[3]};
    vertical-align: top;
    white-space: normal;
    overflow-wrap: anywhere;
  }
`;

/** A cell of a table whose words go on in the next line. @param width what the column has at least */
export const WordsCell = ({ width, children }: { width: string; children: ReactNode }) => (
  <Cell>
    <div style={{ minWidth: width }}>{children}</div>
  </Cell>
);

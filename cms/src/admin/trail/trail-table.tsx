import { CONTENT_TYPES, describeTrailEntry, describeTrailSubject, type TrailEntry } from '@ntm/shared';
import { Link, Table, Tbody, Td, Th, Thead, Tr, Typography } from '@strapi/design-system';
import type { ReactNode } from 'react';
import { NavLink } from 'react-router-dom';
import { styled } from 'styled-components';
import { describeWhen } from '../history/describe-version';

const HEADINGS = ['Lúc', 'Người làm', 'Việc', 'Nội dung', 'Lý do, ghi chú'];

/** Strapi keeps each cell in one line, and the reasons beyond the edge of the screen. */
const Cell = styled(Td)`
  padding-block: ${({ theme }) => theme.spaces[3]};
  vertical-align: top;
  white-space: normal;
  overflow-wrap: anywhere;
`;

const Words = ({ width, children }: { width: string; children: ReactNode }) => (
  <Cell>
    <div style={{ minWidth: width }}>{children}</div>
  </Cell>
);

const isContent = (type: string | null): boolean => CONTENT_TYPES.some((known) => known === type);

const Subject = ({ entry }: { entry: TrailEntry }) => {
  const { type, documentId, title } = entry;
  const name = title ?? documentId ?? '';
  const text = [describeTrailSubject(entry), name].filter(Boolean).join(': ');
  if (!documentId || !isContent(type)) return <Typography>{text}</Typography>;
  return (
    <Link tag={NavLink} to={`/content-manager/collection-types/api::${type}.${type}/${documentId}`}>
      {text}
    </Link>
  );
};

const Row = ({ entry }: { entry: TrailEntry }) => (
  <Tr>
    <Words width="9rem">
      <Typography>{describeWhen(entry.at)}</Typography>
    </Words>
    <Words width="12rem">
      <Typography tag="p">{entry.actor.name}</Typography>
      <Typography tag="p" variant="pi" textColor="neutral600">
        {entry.actor.role ?? ''}
      </Typography>
    </Words>
    <Words width="18rem">
      <Typography textColor={entry.kind === 'refused' ? 'danger600' : 'neutral800'}>
        {describeTrailEntry(entry)}
      </Typography>
    </Words>
    <Words width="18rem">
      <Subject entry={entry} />
    </Words>
    <Words width="14rem">
      <Typography>{entry.reason ?? ''}</Typography>
    </Words>
  </Tr>
);

/** The entries as a table, newest first. */
export const TrailTable = ({ entries }: { entries: readonly TrailEntry[] }) => (
  <Table colCount={HEADINGS.length} rowCount={entries.length + 1}>
    <Thead>
      <Tr>
        {HEADINGS.map((heading) => (
          <Th key={heading}>
            <Typography variant="sigma">{heading}</Typography>
          </Th>
        ))}
      </Tr>
    </Thead>
    <Tbody>
      {entries.map((entry) => (
        <Row key={entry.id} entry={entry} />
      ))}
    </Tbody>
  </Table>
);

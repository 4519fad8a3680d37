import {
  CONTENT_TYPES,
  describeTrailEntry,
  describeTrailSubject,
  formatDateTime,
  type TrailEntry,
} from '@ntm/shared';
import { Link, Table, Tbody, Td, Th, Thead, Tr, Typography } from '@strapi/design-system';
import { NavLink } from 'react-router-dom';

const HEADINGS = ['Lúc', 'Người làm', 'Việc', 'Nội dung', 'Lý do, ghi chú'];

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
    <Td>
      <Typography>{formatDateTime(entry.at)}</Typography>
    </Td>
    <Td>
      <Typography>
        {entry.actor.role ? `${entry.actor.name} (${entry.actor.role})` : entry.actor.name}
      </Typography>
    </Td>
    <Td>
      <Typography textColor={entry.kind === 'refused' ? 'danger600' : 'neutral800'}>
        {describeTrailEntry(entry)}
      </Typography>
    </Td>
    <Td>
      <Subject entry={entry} />
    </Td>
    <Td>
      <Typography>{entry.reason ?? ''}</Typography>
    </Td>
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

import { CONTENT_TYPES, describeTrailEntry, describeTrailSubject, type TrailEntry } from '@ntm/shared';
import { Link, Table, Tbody, Th, Thead, Tr, Typography } from '@strapi/design-system';
import { NavLink } from 'react-router-dom';
import { describeWhen } from '../history/describe-version';
import { WordsCell } from '../words-cell';

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
    <WordsCell width="8rem">
      <Typography>{describeWhen(entry.at)}</Typography>
    </WordsCell>
    <WordsCell width="9rem">
      <Typography tag="p">{entry.actor.name}</Typography>
      <Typography tag="p" variant="pi" textColor="neutral600">
        {entry.actor.role ?? ''}
      </Typography>
    </WordsCell>
    <WordsCell width="12rem">
      <Typography textColor={entry.kind === 'refused' ? 'danger600' : 'neutral800'}>
        {describeTrailEntry(entry)}
      </Typography>
    </WordsCell>
    <WordsCell width="12rem">
      <Subject entry={entry} />
    </WordsCell>
    <WordsCell width="9rem">
      <Typography>{entry.reason ?? ''}</Typography>
    </WordsCell>
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

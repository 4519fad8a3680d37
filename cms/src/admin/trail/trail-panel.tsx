import { describeTrailEntry, formatDateTime, type TrailEntry } from '@ntm/shared';
import type { PanelComponent } from '@strapi/content-manager/strapi-admin';
import { Box, Button, Flex, Typography } from '@strapi/design-system';
import { unstable_useContentManagerContext as useContentManager } from '@strapi/strapi/admin';
import { useState } from 'react';
import { useNewsroom } from '../newsroom/use-newsroom';

/** Entries that stand there without asking for more. */
const SHOWN = 5;

const Line = ({ entry }: { entry: TrailEntry }) => (
  <Box tag="li" paddingBottom={3}>
    <Typography tag="p" variant="pi" textColor="neutral600">
      {formatDateTime(entry.at)}
    </Typography>
    <Typography tag="p" variant="pi" fontWeight="semiBold">
      {entry.actor.role ? `${entry.actor.name} (${entry.actor.role})` : entry.actor.name}
    </Typography>
    <Typography tag="p" variant="pi" textColor={entry.kind === 'refused' ? 'danger600' : 'neutral800'}>
      {describeTrailEntry(entry)}
    </Typography>
    {entry.reason && (
      <Typography tag="p" variant="pi" textColor="neutral600">
        {entry.reason}
      </Typography>
    )}
  </Box>
);

const Trail = ({ model, documentId }: { model: string; documentId: string }) => {
  const state = useNewsroom(model, documentId);
  const [isWhole, setWhole] = useState(false);
  if (!state) return <Typography textColor="neutral600">Đang kiểm tra…</Typography>;
  const { trail } = state;
  const shown = isWhole ? trail : trail.slice(0, SHOWN);
  return (
    <Flex direction="column" alignItems="stretch" width="100%">
      {trail.length === 0 && <Typography variant="pi">Chưa có gì trong nhật ký.</Typography>}
      <Box tag="ol">
        {shown.map((entry) => (
          <Line key={entry.id} entry={entry} />
        ))}
      </Box>
      {trail.length > shown.length && (
        <Button variant="ghost" onClick={() => setWhole(true)}>
          {`Xem cả ${trail.length} dòng`}
        </Button>
      )}
    </Flex>
  );
};

/** “Nhật ký”: what became of a story, by whom, when and why. */
export const TrailPanel: PanelComponent = ({ documentId, model }) => {
  const { hasDraftAndPublish } = useContentManager();
  if (!hasDraftAndPublish || !documentId) return null;
  return { title: 'Nhật ký', content: <Trail model={model} documentId={documentId} /> };
};

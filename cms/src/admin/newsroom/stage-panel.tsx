import type { PanelComponent } from '@strapi/content-manager/strapi-admin';
import { Flex, Typography } from '@strapi/design-system';
import { unstable_useContentManagerContext as useContentManager, useForm } from '@strapi/strapi/admin';
import { MoveButtons } from './move-buttons';
import { StageSummary } from './stage-summary';
import { useNewsroom } from './use-newsroom';

interface Props {
  model: string;
  documentId: string;
}

const StageControls = ({ model, documentId }: Props) => {
  const state = useNewsroom(model, documentId);
  const isModified = useForm('StagePanel', (form) => form.modified);
  if (!state) return <Typography textColor="neutral600">Đang kiểm tra…</Typography>;
  return (
    <Flex direction="column" alignItems="stretch" gap={3} width="100%">
      <StageSummary state={state} />
      {isModified ? (
        <Typography variant="pi" textColor="neutral600">
          Có chỗ chưa lưu. Hãy lưu bài rồi mới chuyển bước.
        </Typography>
      ) : (
        <MoveButtons model={model} documentId={documentId} state={state} />
      )}
    </Flex>
  );
};

/** “Duyệt bài”: at which stage a story is, and what whoever looks at it may do. */
export const StagePanel: PanelComponent = ({ documentId, model }) => {
  const { hasDraftAndPublish } = useContentManager();
  if (!hasDraftAndPublish) return null;
  return {
    title: 'Duyệt bài',
    content: documentId ? (
      <StageControls model={model} documentId={documentId} />
    ) : (
      <Typography variant="pi" textColor="neutral600">
        Lưu bài xong thì gửi biên tập được.
      </Typography>
    ),
  };
};

import type { DocumentActionComponent } from '@strapi/content-manager/strapi-admin';
import { unstable_useContentManagerContext as useContentManager, useAuth } from '@strapi/strapi/admin';
import { useMemo } from 'react';
import { CorrectionForm } from './correction-form';

const useMayAddNotices = (): boolean =>
  useAuth('CorrectionAction', ({ permissions }) => permissions).some(
    ({ action, subject }) =>
      action === 'plugin::content-manager.explorer.create' && subject === 'api::notice.notice',
  );

/** `article` for `api::article.article`, as notices name their target's type. */
const toShortType = (uid: string): string => uid.slice(uid.lastIndexOf('.') + 1);

/** One component for as long as the document is open: a new one would empty the form on every change of the page. */
const useDialogContent = (model: string, documentId: string | undefined) =>
  useMemo(
    () =>
      ({ onClose }: { onClose: () => void }) => (
        <CorrectionForm
          targetType={toShortType(model)}
          targetDocumentId={documentId ?? ''}
          onClose={onClose}
        />
      ),
    [model, documentId],
  );

/** “Đính chính”: adds a public correction to a published document. */
export const CorrectionAction: DocumentActionComponent = ({ document, documentId, model }) => {
  const { hasDraftAndPublish } = useContentManager();
  const mayAddNotices = useMayAddNotices();
  const content = useDialogContent(model, documentId);

  const isPublished = document?.status === 'published' || document?.status === 'modified';
  if (!hasDraftAndPublish || !documentId || !isPublished || !mayAddNotices) return null;
  return {
    label: 'Đính chính',
    position: 'panel',
    dialog: { type: 'modal', title: 'Đính chính', content },
  };
};
CorrectionAction.position = 'panel';

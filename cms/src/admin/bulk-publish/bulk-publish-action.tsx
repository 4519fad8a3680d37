import type { BulkActionComponent } from '@strapi/content-manager/strapi-admin';
import {
  unstable_useContentManagerContext as useContentManager,
  useDocumentRBAC,
  useTable,
} from '@strapi/strapi/admin';
import { useMemo, useState } from 'react';
import { BulkPublishDialog, type Candidate } from './bulk-publish-dialog';

type Documents = Parameters<BulkActionComponent>[0]['documents'];

const toCandidates = (documents: Documents, titleField: string): Candidate[] =>
  documents.map((document) => ({
    documentId: document.documentId,
    title: String(document[titleField] ?? document.documentId),
    isPublished: document.status === 'published',
  }));

/** The same component until other documents are chosen: publishing loads the list again, which must not empty it. */
const useDialogContent = (model: string, candidates: Candidate[]) =>
  useMemo(
    () =>
      ({ onClose }: { onClose: () => void }) => (
        <BulkPublishDialog model={model} candidates={candidates} onClose={onClose} />
      ),
    [model, candidates],
  );

/** “Đăng” for several documents chosen in a list. */
export const BulkPublishAction: BulkActionComponent = ({ documents, model }) => {
  const { hasDraftAndPublish, layout } = useContentManager();
  const canPublish = useDocumentRBAC('BulkPublishAction', (rights) => rights.canPublish);
  const selectRow = useTable('BulkPublishAction', (table) => table.selectRow);
  const [candidates, setCandidates] = useState<Candidate[]>([]);
  const content = useDialogContent(model, candidates);

  if (!hasDraftAndPublish || !canPublish) return null;
  return {
    label: 'Đăng',
    variant: 'tertiary',
    onClick: () => setCandidates(toCandidates(documents, layout.list.settings.mainField)),
    dialog: { type: 'modal', title: 'Đăng các mục đã chọn', content, onClose: () => selectRow([]) },
  };
};
BulkPublishAction.type = 'publish';

import type { PanelComponent } from '@strapi/content-manager/strapi-admin';
import { unstable_useContentManagerContext as useContentManager } from '@strapi/strapi/admin';
import { WritingDesk } from './writing-desk';

/** “Soạn thảo”: who else has the document open, and what becomes of text that is not saved. */
export const WritingPanel: PanelComponent = ({
  activeTab,
  collectionType,
  document,
  documentId,
  meta,
  model,
}) => {
  const { layout } = useContentManager();
  if (!model.startsWith('api::')) return null;
  return {
    title: 'Soạn thảo',
    content: (
      <WritingDesk
        key={`${model} ${documentId ?? 'new'}`}
        address={{ collectionType, model, documentId }}
        documentId={documentId ?? document?.documentId}
        meta={meta}
        layout={layout.edit}
        isDraft={activeTab !== 'published'}
      />
    ),
  };
};

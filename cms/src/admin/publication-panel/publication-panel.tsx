import type { PanelComponent } from '@strapi/content-manager/strapi-admin';
import { unstable_useContentManagerContext as useContentManager } from '@strapi/strapi/admin';
import { PublicationStatus } from './publication-status';

/** “Trên trang”: tells a journalist whether the story is out, for the types that are published. */
export const PublicationPanel: PanelComponent = ({ documentId, model }) => {
  const { hasDraftAndPublish } = useContentManager();
  if (!hasDraftAndPublish || !documentId) return null;
  return {
    title: 'Trên trang',
    content: <PublicationStatus model={model} documentId={documentId} />,
  };
};

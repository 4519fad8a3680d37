import type { PanelComponent } from '@strapi/content-manager/strapi-admin';
import { unstable_useContentManagerContext as useContentManager } from '@strapi/strapi/admin';
import { ScheduleControls } from './schedule-controls';

/** “Hẹn giờ đăng”: when a document goes out by itself, and the buttons that change it. */
export const SchedulePanel: PanelComponent = ({ documentId, model }) => {
  const { hasDraftAndPublish } = useContentManager();
  if (!hasDraftAndPublish || !documentId) return null;
  return {
    title: 'Hẹn giờ đăng',
    content: <ScheduleControls model={model} documentId={documentId} />,
  };
};

import type { PanelComponent } from '@strapi/content-manager/strapi-admin';
import { unstable_useContentManagerContext as useContentManager } from '@strapi/strapi/admin';
import { useGetScheduleQuery } from '../desk-api';
import { ScheduleSummary } from './schedule-summary';

const INTERVAL_MS = 15_000;

/** “Giờ đăng”: when a document goes out by itself, or why it did not; there is no panel where no time is set. */
export const SchedulePanel: PanelComponent = ({ documentId, model }) => {
  const { hasDraftAndPublish } = useContentManager();
  const target = { model, documentId: documentId ?? '' };
  const { data: schedule } = useGetScheduleQuery(target, {
    pollingInterval: INTERVAL_MS,
    skip: !hasDraftAndPublish || !documentId,
  });
  if (!schedule?.publishAt) return null;
  return { title: 'Giờ đăng', content: <ScheduleSummary schedule={schedule} /> };
};

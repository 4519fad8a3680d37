import type { NewsroomState } from '@ntm/shared';
import { unstable_useContentManagerContext as useContentManager } from '@strapi/strapi/admin';
import { useGetNewsroomStateQuery } from '../desk-api';

/** Others move the story on while it is open here. */
const INTERVAL_MS = 15_000;

/** Where the newsroom stands with a document, kept up to date; undefined while that is unknown or it is no story. */
export const useNewsroom = (model: string, documentId: string | undefined): NewsroomState | undefined => {
  const { hasDraftAndPublish } = useContentManager();
  const { data } = useGetNewsroomStateQuery(
    { model, documentId: documentId ?? '' },
    { skip: !hasDraftAndPublish || !documentId, pollingInterval: INTERVAL_MS },
  );
  return documentId ? data : undefined;
};

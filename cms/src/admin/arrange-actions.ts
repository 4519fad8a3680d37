import type { DocumentActionComponent } from '@strapi/content-manager/strapi-admin';
import { CorrectionAction } from './correction/correction-action';
import { confirmUnpublish } from './publish/confirm-unpublish';
import { limitToDialogs } from './publish/limit-to-dialogs';
import { PublishAction } from './publish/publish-action';

/** Strapi's document actions with the desk's own in their places: “Đăng” first, “Đính chính” before “Gỡ bài”. */
export const arrangeActions = (actions: DocumentActionComponent[]): DocumentActionComponent[] =>
  actions.flatMap((action) => {
    if (action.type === 'publish') return [PublishAction, limitToDialogs(action)];
    if (action.type === 'unpublish') return [CorrectionAction, confirmUnpublish(action)];
    return [action];
  });

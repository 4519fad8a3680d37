import type { BulkActionComponent, DocumentActionComponent } from '@strapi/content-manager/strapi-admin';
import { BulkPublishAction } from './bulk-publish/bulk-publish-action';
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

/** Strapi's bulk actions with the desk's own “Đăng” for Strapi's, the one that it leaves without a type. */
export const arrangeBulkActions = (actions: BulkActionComponent[]): BulkActionComponent[] => [
  BulkPublishAction,
  ...actions.filter(({ type }) => type !== undefined && type !== 'publish'),
];

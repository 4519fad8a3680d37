import type { BulkActionComponent, DocumentActionComponent } from '@strapi/content-manager/strapi-admin';
import { BulkPublishAction } from './bulk-publish/bulk-publish-action';
import { CorrectionAction } from './correction/correction-action';
import { limitDeleting, limitSaving } from './newsroom/limit-actions';
import { WithdrawAction } from './newsroom/withdraw-action';
import { limitToDialogs } from './publish/limit-to-dialogs';
import { PublishAction } from './publish/publish-action';
import { SaveAction } from './save/save-action';

/** Strapi's document actions with the desk's own in their places: “Đăng” first, “Đính chính” before “Gỡ bài”. */
export const arrangeActions = (actions: DocumentActionComponent[]): DocumentActionComponent[] =>
  actions.flatMap((action) => {
    if (action.type === 'publish') return [PublishAction, limitToDialogs(action)];
    if (action.type === 'unpublish') return [CorrectionAction, WithdrawAction];
    if (action.type === 'update') return [SaveAction, limitToDialogs(limitSaving(action))];
    if (action.type === 'delete') return [limitDeleting(action)];
    return [action];
  });

/**
 * Strapi's bulk actions with the desk's own “Đăng” for Strapi's, the one that it leaves without a type, and without
 * “Gỡ bài”: every withdrawal has its own words.
 */
export const arrangeBulkActions = (actions: BulkActionComponent[]): BulkActionComponent[] => [
  BulkPublishAction,
  ...actions.filter(({ type }) => type !== undefined && type !== 'publish' && type !== 'unpublish'),
];

import type { Right } from './stage-moves.ts';

/** The permission of Strapi's that stands for a right; the last two are the newsroom's own. */
export const RIGHT_ACTIONS: Readonly<Record<Right, string>> = {
  write: 'plugin::content-manager.explorer.update',
  publish: 'plugin::content-manager.explorer.publish',
  edit: 'plugin::content-manager.newsroom.edit',
  review: 'plugin::content-manager.newsroom.review',
};

/** Strapi's permission to read and export the whole trail. */
export const READ_TRAIL = 'admin::trail.read';

import type { Core } from '@strapi/strapi';
import { CONTENT_TYPES, RIGHT_ACTIONS, RIGHTS, type Right } from '@ntm/shared';
import { uidOf } from '../publication/wire-types';
import { getService } from '../strapi-services';
import { requestState } from '../trail/actor';

const OWN_RIGHTS = [
  { right: 'edit', displayName: 'Biên tập' },
  { right: 'review', displayName: 'Thẩm định' },
] as const;

/** Makes the newsroom's rights known to Strapi, whose roles they are given to. To be called in the register phase. */
export async function registerRights(strapi: Core.Strapi): Promise<void> {
  const { actionProvider } = getService(strapi, 'admin::permission');
  const subjects = CONTENT_TYPES.map(uidOf);
  const ofContent = OWN_RIGHTS.map(({ right, displayName }) => ({
    section: 'contentTypes',
    pluginName: 'content-manager',
    uid: `newsroom.${right}`,
    displayName,
    subjects,
  }));
  const ofTrail = {
    section: 'settings',
    pluginName: 'admin',
    category: 'Nhật ký',
    subCategory: 'nhật ký',
    uid: 'trail.read',
    displayName: 'Xem và xuất nhật ký',
  };
  await actionProvider.registerMany([...ofContent, ofTrail]);
}

/** The rights that whoever is behind the request has to a document, conditions of their roles included. */
export function rightsTo(strapi: Core.Strapi, uid: string, entity: object): readonly Right[] {
  const checker = openChecker(strapi, uid);
  return RIGHTS.filter((right) => checker.can(RIGHT_ACTIONS[right], entity));
}

/** Whether whoever is behind the request has a right to any document of the type. */
export function mayReach(strapi: Core.Strapi, uid: string, right: Right): boolean {
  return openChecker(strapi, uid).can(RIGHT_ACTIONS[right]);
}

interface PermissionChecker {
  can(action: string, entity?: object): boolean;
}

function openChecker(strapi: Core.Strapi, model: string): PermissionChecker {
  const checkers = strapi.service('plugin::content-manager.permission-checker') as {
    create(of: { userAbility: unknown; model: string }): PermissionChecker;
  };
  return checkers.create({ userAbility: requestState(strapi)?.userAbility, model });
}

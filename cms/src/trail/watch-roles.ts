import type { Core } from '@strapi/strapi';
import { extendService } from '../strapi-services';
import { recordEvent } from './record-event';

interface Permission {
  readonly action: string;
  readonly subject?: string | null;
  readonly conditions?: readonly string[];
  readonly properties?: { readonly fields?: readonly string[] };
}

interface RoleRow {
  readonly id: number;
  readonly documentId: string;
  readonly name: string;
  readonly description?: string | null;
  readonly permissions?: readonly Permission[];
}

/**
 * Notes every change of a role and of what it may do, whichever page or program makes it. Strapi leaves work of its
 * own behind that must not meet a transaction of ours, so the entry follows the change.
 */
export function watchRoles(strapi: Core.Strapi): void {
  extendService(strapi, 'admin::role', (service) => ({
    ...service,
    create: async (role) => {
      const created = await service.create(role);
      await note(strapi, created as RoleRow, { done: 'created' });
      return created;
    },
    update: async (where, role) => {
      const before = await findRole(strapi, where);
      const updated = (await service.update(where, role)) as RoleRow | null;
      const words = ({ name, description }: RoleRow) => [name, description ?? ''];
      if (before && updated && String(words(before)) !== String(words(updated))) {
        await note(strapi, updated, { done: 'renamed', before: words(before) });
      }
      return updated;
    },
    deleteByIds: async (ids) => {
      const roles = await Promise.all(ids.map((id) => findRole(strapi, { id })));
      const deleted = await service.deleteByIds(ids);
      for (const role of roles) if (role) await note(strapi, role, { done: 'deleted' });
      return deleted;
    },
    assignPermissions: async (roleId, permissions) => {
      const before = await findRole(strapi, { id: roleId });
      const answer = await service.assignPermissions(roleId, permissions);
      const after = await findRole(strapi, { id: roleId });
      const [former, current] = [before, after].map((role) =>
        (role?.permissions ?? []).map(describePermission),
      );
      const added = current?.filter((permission) => !former?.includes(permission)) ?? [];
      const removed = former?.filter((permission) => !current?.includes(permission)) ?? [];
      if (after && added.length + removed.length > 0) {
        await note(strapi, after, { done: 'permissions', added, removed });
      }
      return answer;
    },
  }));
}

async function findRole(strapi: Core.Strapi, where: object): Promise<RoleRow | null> {
  return (await strapi.db
    .query('admin::role')
    .findOne({ where, populate: ['permissions'] })) as RoleRow | null;
}

async function note(
  strapi: Core.Strapi,
  { documentId, name: title }: RoleRow,
  detail: object,
): Promise<void> {
  await recordEvent(strapi, { kind: 'role', type: 'role', documentId, title, detail });
}

/** One permission in a line: what, on which type, under which conditions, for how many fields. */
function describePermission({ action, subject, conditions, properties }: Permission): string {
  const fields = properties?.fields;
  return [
    action,
    subject ?? '',
    conditions?.length ? `if ${conditions.join(' or ')}` : '',
    fields ? `fields ${[...fields].sort().join(' ')}` : '',
  ]
    .filter(Boolean)
    .join(' | ');
}

import { createHash } from 'node:crypto';
import type { Core } from '@strapi/strapi';

/**
 * Applies a definition of ours once, and again when an upgrade changes it: what an administrator adjusts in between
 * stays as they left it.
 * @param key names the definition among ours
 */
export async function applyWhenChanged(
  strapi: Core.Strapi,
  key: string,
  definition: unknown,
  apply: () => Promise<void>,
): Promise<void> {
  const store = strapi.store({ type: 'core', name: 'applied_definitions' });
  const fingerprint = createHash('sha256').update(JSON.stringify(definition)).digest('hex');
  if ((await store.get({ key })) === fingerprint) return;
  await apply();
  await store.set({ key, value: fingerprint });
}

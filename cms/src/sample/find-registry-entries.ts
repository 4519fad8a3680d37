import type { Core } from '@strapi/strapi';
import type { RegistryType } from '@ntm/shared';
import { findIdentity } from '../find-identity';
import { uidOf } from '../publication/wire-types';

type NamedType = Extract<
  RegistryType,
  'theme' | 'locality' | 'movement' | 'organisation' | 'author' | 'producer'
>;

/**
 * The identities of registry entries that a sample document names.
 * @throws Error when one of them does not exist
 */
export async function findRegistryEntries(
  strapi: Core.Strapi,
  type: NamedType,
  attribute: 'code' | 'slug',
  values: readonly string[] = [],
): Promise<string[]> {
  const identities: string[] = [];
  for (const value of values) {
    const identity = await findIdentity(strapi, uidOf(type), attribute, value);
    if (!identity) throw new Error(`the sample names the ${type} "${value}", which does not exist`);
    identities.push(identity);
  }
  return identities;
}

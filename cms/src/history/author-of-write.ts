import type { Core } from '@strapi/strapi';

interface RequestState {
  readonly user?: Person & { readonly id?: number | string };
  readonly auth?: { readonly credentials?: { readonly name?: string } | null };
}

interface Person {
  readonly firstname?: string | null;
  readonly lastname?: string | null;
  readonly email?: string | null;
}

/** Who writes: someone of the newsroom, a program with an API token, or nobody while the system starts. */
export interface AuthorOfWrite {
  readonly id: string | null;
  readonly name: string | null;
}

/** The author of the write that goes on in the request at hand. */
export function findAuthor(strapi: Core.Strapi): AuthorOfWrite {
  const state = strapi.requestContext.get()?.state as RequestState | undefined;
  if (state?.user?.id !== undefined) return { id: String(state.user.id), name: nameOf(state.user) };
  const token = state?.auth?.credentials?.name;
  return { id: null, name: token ? `Chương trình “${token}”` : null };
}

/** What the newsroom calls an account: family name first, as Vietnamese names are written. */
export function nameOf({ firstname, lastname, email }: Person): string {
  return [lastname, firstname].filter(Boolean).join(' ') || (email ?? '') || 'Không rõ tên';
}

import type { Actor } from '../trail/actor';

/** How a draft remembers who wrote its text last: an account by its identity, a program by its token. */
export function markAuthor({ kind, id }: Actor): string | null {
  return kind === 'token' ? `token:${id}` : id;
}

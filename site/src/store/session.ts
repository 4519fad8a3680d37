import { AsyncLocalStorage } from 'node:async_hooks';
import { createHash } from 'node:crypto';
import { openStore, type Store } from './database.ts';

/** What one rendering asked of the store: query key → digest of the answer. */
export type Reads = Map<string, string>;

interface Session {
  readonly store: Store;
  readonly reads: Reads;
}

const sessions = new AsyncLocalStorage<Session>();
const computations = new Map<string, (store: Store, args: unknown) => unknown>();
let storeOfBuild: Store | null = null;

/** Runs a rendering against a store and notes what it reads; concurrent renderings are kept apart. */
export async function readFrom<Result>(
  store: Store,
  work: () => Promise<Result>,
): Promise<{ result: Result; reads: Reads }> {
  const reads: Reads = new Map();
  const result = await sessions.run({ store, reads }, work);
  return { result, reads };
}

/**
 * Makes a named query of a computation over the store. Its arguments and its answer are plain JSON; what each
 * rendering asked, and the digest of the answer it got, is recorded, which is how the publisher knows what to render.
 */
export function defineQuery<Args extends readonly (string | number | null | object)[], Answer>(
  name: string,
  compute: (store: Store, ...args: Args) => Answer,
): (...args: Args) => Answer {
  computations.set(name, (store, args) => compute(store, ...(args as Args)));
  return (...args) => {
    const session = sessions.getStore();
    const key = `${name}${JSON.stringify(args)}`;
    const { answer, digest } = evaluate(session?.store ?? openStoreOfBuild(), key);
    session?.reads.set(key, digest);
    return answer as Answer;
  };
}

/** The digest of what a recorded query answers now. */
export function digestOf(store: Store, key: string): string {
  return evaluate(store, key).digest;
}

/** Digest of any JSON answer: 22 characters, base64url. */
export function digestJson(answer: unknown): string {
  return createHash('sha256')
    .update(JSON.stringify(answer) ?? '')
    .digest('base64url')
    .slice(0, 22);
}

function evaluate(store: Store, key: string): { answer: unknown; digest: string } {
  const known = store.memo.get(key);
  if (known) return known;
  const name = key.slice(0, key.indexOf('['));
  const compute = computations.get(name);
  if (!compute) throw new Error(`the store has no query "${name}"`);
  const answer = compute(store, JSON.parse(key.slice(name.length)));
  const entry = { answer, digest: digestJson(answer) };
  store.memo.set(key, entry);
  return entry;
}

/** `astro build` renders outside of any session: it reads the store that the environment names. */
function openStoreOfBuild(): Store {
  const folder = process.env['STORE_DIR'];
  if (!folder) throw new Error('STORE_DIR must name the store to render from');
  storeOfBuild ??= openStore(folder, { readOnly: true });
  return storeOfBuild;
}

import { AsyncLocalStorage } from 'node:async_hooks';
import { hash } from 'node:crypto';
import { openStore, type Store } from './database.ts';
import { noteDependency, on, traceReads } from './dependencies.ts';
import type { Evaluated, Reading } from './memo.ts';
import { listTouched } from './touched.ts';

/** What one rendering asked of the store, by query key. */
export type Reads = Map<string, Reading>;

interface Session {
  readonly store: Store;
  readonly reads: Reads;
}

type Argument = string | number | null | object;

/** A query: called by a page, it asks the store of the rendering under way. */
export interface Query<Args extends readonly Argument[], Answer> {
  (...args: Args): Answer;
  /** Asks from inside another query, whose answer then depends on this one's, not on what this one was made of. */
  of(store: Store, ...args: Args): Answer;
  /** Under which it is recorded. */
  keyOf(...args: Args): string;
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
 * Makes a named query of a computation over the store. Its arguments and its answer are plain JSON. What each rendering
 * asked is recorded, with the digest of the answer and with all that the answer was made of, which is how the publisher
 * knows what to ask again and what to render.
 */
export function defineQuery<Args extends readonly Argument[], Answer>(
  name: string,
  compute: (store: Store, ...args: Args) => Answer,
): Query<Args, Answer> {
  computations.set(name, (store, args) => compute(store, ...(args as Args)));
  const query = (...args: Args) => {
    const session = sessions.getStore();
    const key = toKey(name, args);
    const { answer, reading } = evaluate(session?.store ?? openStoreOfBuild(), key);
    session?.reads.set(key, reading);
    return answer as Answer;
  };
  const of = (store: Store, ...args: Args) => {
    const key = toKey(name, args);
    const { answer } = evaluate(store, key);
    noteDependency(store, on.answer(key));
    return answer as Answer;
  };
  return Object.assign(query, { of, keyOf: (...args: Args) => toKey(name, args) });
}

/** What a recorded query answers now. */
export function readQuery(store: Store, key: string): Reading {
  return evaluate(store, key).reading;
}

/** Forgets every remembered answer that was made, directly or not, of something that has changed. */
export function forgetTouched(store: Store): void {
  store.documents?.clear();
  store.memo.forgetTouched(listTouched(store));
}

/** Digest of any JSON answer: 22 characters, base64url. */
export function digestJson(answer: unknown): string {
  return digestText(JSON.stringify(answer) ?? '');
}

function digestText(text: string): string {
  return hash('sha256', text, 'base64url').slice(0, 22);
}

function toKey(name: string, args: readonly Argument[]): string {
  return `${name}${JSON.stringify(args)}`;
}

function evaluate(store: Store, key: string): Evaluated {
  const known = store.memo.get(key);
  if (known) return known;
  const name = key.slice(0, key.indexOf('['));
  const compute = computations.get(name);
  if (!compute) throw new Error(`the store has no query "${name}"`);
  const { answer, dependencies } = traceReads(store, () =>
    compute(store, JSON.parse(key.slice(name.length))),
  );
  const text = JSON.stringify(answer) ?? '';
  const entry = { answer, reading: { digest: digestText(text), dependencies }, weight: text.length };
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

import { hash as digest } from 'node:crypto';
import { closeSync, existsSync, fsyncSync, openSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import type { WireChange, WireContent, WireTranslation } from '@ntm/shared';
import { toBodyHtml } from '../model/to-body-html.ts';
import type { Store } from './database.ts';
import { flushFiles } from './flush-files.ts';
import { hasEndlessWord } from './has-endless-word.ts';
import type { IncomingRow } from './incoming.ts';
import { isContentType } from './reader.ts';

/** The bodies of a document as files: language ('' for the body itself) → hash of the HTML. */
export type BodyHashes = ReadonlyMap<string, string>;

export type PreparedBodies =
  | { readonly kind: 'ready'; readonly hashes: BodyHashes }
  | { readonly kind: 'unusable'; readonly reason: string };

/** Bodies that are made before others have their turn. */
const AT_A_STRETCH = 20;
/** A run of characters without a space that no text has; Markdown takes minutes to make nothing of some of them. */
const LONGEST_WORD = 5_000;

/** Bodies that were made ahead, by the change that they came with. */
const ahead = new WeakMap<Store, Map<number, PreparedBodies>>();

/**
 * Makes bodies that came while others are still coming: `prepareBodies` finds them made. What cannot be made holds nothing
 * up here; it is tried again, and told, after everything that is taken away from readers.
 */
export async function prepareBodiesAhead(store: Store, changes: readonly WireChange[]): Promise<void> {
  const made = ahead.get(store) ?? new Map<number, PreparedBodies>();
  ahead.set(store, made);
  const upserts = changes.filter((change) => change.action === 'upsert');
  const bodies = await makeBodies(store, upserts).catch(() => new Map<string, PreparedBodies>());
  for (const { seq, documentId } of upserts) {
    const prepared = bodies.get(documentId);
    if (prepared) made.set(seq, prepared);
  }
}

/** Forgets them: the feed counts from nothing again. */
export function forgetBodiesAhead(store: Store): void {
  ahead.delete(store);
}

/**
 * Makes the HTML of every body that came: before the transaction, since it takes long, and each on its own, since one
 * that cannot be read holds up nothing else.
 */
export async function prepareBodies(
  store: Store,
  rows: readonly IncomingRow[],
): Promise<Map<string, PreparedBodies>> {
  const made = ahead.get(store);
  forgetBodiesAhead(store);
  const known = new Map<string, PreparedBodies>();
  for (const { documentId, seq } of rows) {
    const prepared = made?.get(seq);
    if (prepared && isStillThere(store, prepared)) known.set(documentId, prepared);
  }
  const others = rows.filter(({ documentId }) => !known.has(documentId));
  return new Map([...known, ...(await makeBodies(store, others))]);
}

/** Whether nothing was swept since. */
function isStillThere(store: Store, prepared: PreparedBodies): boolean {
  return prepared.kind === 'unusable' || [...prepared.hashes.values()].every((hash) => existsSync(pathOf(store, hash))); // prettier-ignore
}

async function makeBodies(
  store: Store,
  rows: readonly Pick<IncomingRow, 'type' | 'documentId' | 'action' | 'document'>[],
): Promise<Map<string, PreparedBodies>> {
  const contents = rows.filter(({ type, action }) => isContentType(type) && action === 'upsert');
  const drafts = new Set<string>();
  const keep: KeepBody = (html) => {
    const { hash, path } = nameBody(store, html);
    if (existsSync(path) || drafts.has(path)) return hash;
    writeFileSync(draftOf(path), html);
    drafts.add(path);
    return hash;
  };
  const prepared = new Map<string, PreparedBodies>();
  for (const [index, row] of contents.entries()) {
    // Files are fetched meanwhile.
    if (index % AT_A_STRETCH === 0) await setImmediate();
    prepared.set(row.documentId, prepareBody(row.document, keep));
  }
  await flushFiles([...drafts].map(draftOf));
  for (const path of drafts) renameSync(draftOf(path), path);
  return prepared;
}

/** Writes the bodies of a document as HTML. */
export function keepBodies(store: Store, document: WireContent): BodyHashes {
  return toHashes(readTexts(document), (html) => keepBody(store, html));
}

/** Keeps HTML as a file. @returns its hash */
type KeepBody = (html: string) => string;

/** A text in Markdown and its language, '' for the body itself. */
type Text = readonly [language: string, markdown: string];

/** The texts of a document that may break the contract, which is judged with everything else. */
function readTexts(payload: unknown): Text[] {
  const { body, translations } = (payload ?? {}) as { body?: unknown; translations?: unknown };
  const versions = (Array.isArray(translations) ? translations : []) as (Partial<WireTranslation> | null)[];
  return [['', toText(body)], ...versions.map((version): Text => [toText(version?.language), toText(version?.body)])]; // prettier-ignore
}

function toText(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function toHashes(texts: readonly Text[], keep: KeepBody): BodyHashes {
  return new Map(texts.map(([language, markdown]) => [language, keep(toBodyHtml(markdown))]));
}

function prepareBody(payload: unknown, keep: KeepBody): PreparedBodies {
  try {
    const texts = readTexts(payload);
    if (texts.some(([, markdown]) => hasEndlessWord(markdown, LONGEST_WORD))) {
      const limit = LONGEST_WORD.toLocaleString('vi');
      return {
        kind: 'unusable',
        reason: `Nội dung có một chuỗi dài hơn ${limit} ký tự liền nhau, không có dấu cách. Hãy sửa lại.`,
      };
    }
    return { kind: 'ready', hashes: toHashes(texts, keep) };
  } catch (error) {
    // The disk's faults concern every document.
    if (error instanceof Error && 'code' in error) throw error;
    return {
      kind: 'unusable',
      reason: 'Không đọc được nội dung bài (định dạng lồng nhau quá sâu). Hãy sửa lại.',
    };
  }
}

/** Bodies are files by the hash of their HTML: written once, durably, before the transaction that names them. */
function keepBody(store: Store, html: string): string {
  const { hash, path } = nameBody(store, html);
  if (existsSync(path)) return hash;
  const file = openSync(draftOf(path), 'w');
  try {
    writeFileSync(file, html);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
  renameSync(draftOf(path), path);
  return hash;
}

function nameBody(store: Store, html: string): { hash: string; path: string } {
  const hash = digest('sha256', html, 'hex').slice(0, 32);
  return { hash, path: pathOf(store, hash) };
}

function pathOf({ folder }: Store, hash: string): string {
  return join(folder, 'bodies', `${hash}.html`);
}

const draftOf = (path: string) => `${path}.tmp`;

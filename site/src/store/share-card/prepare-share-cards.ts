import { parseWireDocument, ContractError, type ContentType, type WireContent } from '@ntm/shared';
import pLimit from 'p-limit';
import type { Store } from '../database.ts';
import type { IncomingRow } from '../incoming.ts';
import { getContents, isContentType } from '../reader.ts';
import { siteNameOf } from '../site-name.ts';
import { keepShareCard } from './keep-share-card.ts';
import { toShareCard } from './share-card.ts';

/** Cards that are drawn at a time. */
const AT_ONCE = 4;

/**
 * Draws the card of every document that came without a picture, before the transaction that makes it public; of all
 * such documents, when the site itself gets another name.
 */
export async function prepareShareCards(store: Store, rows: readonly IncomingRow[]): Promise<void> {
  const upserts = rows.filter(({ action }) => action === 'upsert');
  const present = siteNameOf(store);
  const name = nameIn(upserts) ?? present;
  const documents = [
    ...upserts.flatMap(({ type, document }) => (isContentType(type) ? (parse(type, document) ?? []) : [])),
    ...(name === present ? [] : getContents(store)),
  ];
  const limit = pLimit(AT_ONCE);
  await Promise.all(
    documents.flatMap((wire) => {
      const card = toShareCard(wire, name);
      return card ? [limit(() => keepShareCard(store.folder, card))] : [];
    }),
  );
}

function nameIn(rows: readonly IncomingRow[]): string | null {
  const setting = rows.findLast(({ type }) => type === 'site-setting');
  return setting ? (parse('site-setting', setting.document)?.name ?? null) : null;
}

/** What breaks the contract is set aside with everything else that does. */
function parse(type: ContentType, payload: unknown): WireContent | null;
function parse(type: 'site-setting', payload: unknown): { readonly name: string } | null;
function parse(type: ContentType | 'site-setting', payload: unknown): unknown {
  try {
    return parseWireDocument(type, payload);
  } catch (error) {
    if (error instanceof ContractError) return null;
    throw error;
  }
}

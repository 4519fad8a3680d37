import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { CHANGES_PATH } from '@ntm/shared';
import { MoveRefused } from './move-refused.ts';
import type { Source } from './source.ts';

interface Feed {
  readonly epoch: unknown;
  readonly head: unknown;
  readonly changes: readonly unknown[];
}

const PAGE = 1000;

/**
 * Reads the whole change feed of a CMS as the publisher does, and compares it with what the source holds: same epoch,
 * same numbers, same documents, so that every reader's cursor goes on being right.
 * @param dataDir of that CMS
 * @returns how many changes there are
 * @throws MoveRefused
 */
export async function compareFeeds(source: Source, cmsUrl: string, dataDir: string): Promise<number> {
  const token = (await readFile(join(dataDir, 'cms/publisher-token'), 'utf8')).trim();
  const [wanted, found] = [readSourceFeed(source), await fetchFeed(cmsUrl, token)];
  if (isDeepStrictEqual(found, wanted)) return found.changes.length;
  throw new MoveRefused(
    'a CMS on the moved database tells another change feed than the SQLite database holds; if this version of the CMS ' +
      'has never run on the SQLite database, start it there once, stop it, then move it',
  );
}

function readSourceFeed(source: Source): Feed {
  const [counter] = source.readRows('ntm_feed_counter');
  const rows = [...source.readRows('ntm_feed_change')].sort((a, b) => Number(a['seq']) - Number(b['seq']));
  const changes = rows.map(({ seq, type, document_id: documentId, action, document }) => ({
    seq,
    type,
    documentId,
    action,
    ...(action === 'upsert' ? { document: JSON.parse(String(document)) as unknown } : {}),
  }));
  return { epoch: counter?.['epoch'], head: counter?.['seq'], changes };
}

async function fetchFeed(cmsUrl: string, token: string): Promise<Feed> {
  const changes: unknown[] = [];
  for (let after = 0; ;) {
    const response = await fetch(new URL(`${CHANGES_PATH}?after=${after}&limit=${PAGE}`, cmsUrl), {
      headers: { authorization: `Bearer ${token}` },
    });
    if (!response.ok) throw new MoveRefused(`the feed of the moved CMS answered ${response.status}`);
    const page = (await response.json()) as Feed & { next: number };
    changes.push(...page.changes);
    if (page.next === page.head) return { epoch: page.epoch, head: page.head, changes };
    after = page.next;
  }
}

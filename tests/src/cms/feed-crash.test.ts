import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startCms, type CmsProcess } from '../harness/cms-process.ts';
import { openDesk, type Desk } from './desk.ts';

const WRITERS = 4;

let dataDir: string;
let cms: CmsProcess;
let desk: Desk;

beforeAll(async () => {
  dataDir = await mkdtemp(path.join(tmpdir(), 'ntm-crash-'));
  await restart();
});

afterAll(async () => {
  await cms.stop();
  await rm(dataDir, { recursive: true });
});

async function restart(): Promise<void> {
  cms = await startCms({ dataDir });
  desk = await openDesk(cms);
}

/** Publishes, revises and withdraws until the CMS is gone. */
async function writeUntilKilled(round: number, writer: number): Promise<void> {
  try {
    for (let count = 0; ; count += 1) {
      const story = await desk.publishStory(`Bài ${round}.${writer}.${count}`);
      await desk.act(story, 'publish', { slug: `bai-${round}-${writer}-${count}-moi`, summary: 'Sapo sau.' });
      if (count % 2) await desk.act(story, 'unpublish');
    }
  } catch (error) {
    // A connection that breaks off is what this test is about.
    if (!(error instanceof TypeError)) throw error;
  }
}

interface Listed {
  readonly results: readonly {
    readonly documentId: string;
    readonly title: string;
    readonly slug: string;
    readonly summary: string;
  }[];
}

async function listPublished() {
  const path = '/content-manager/collection-types/api::article.article?status=published&pageSize=1000';
  const { body } = await desk.admin.request<Listed>('GET', path);
  return body.results.map(({ documentId, title, slug, summary }) => ({ documentId, title, slug, summary }));
}

const byIdentity = (a: { documentId: string }, b: { documentId: string }) =>
  a.documentId < b.documentId ? -1 : 1;

describe('a CMS that is killed in the middle of publishing', () => {
  it.each([900, 1300, 1750])(
    'says the same in its feed as in its content afterwards (after %i ms)',
    async (delay) => {
      const { epoch } = await desk.readPage(0, 1);
      const writing = Promise.all(
        Array.from({ length: WRITERS }, (_, writer) => writeUntilKilled(delay, writer)),
      );
      await wait(delay);
      await cms.kill();
      await writing;
      await restart();

      const inFeed = (await desk.listDocuments('article')).map(({ documentId, title, slug, summary }) => ({
        documentId,
        title,
        slug,
        summary,
      }));
      expect(inFeed.length).toBeGreaterThan(0);
      expect(inFeed.toSorted(byIdentity)).toEqual((await listPublished()).toSorted(byIdentity));
      const withdrawn = (await desk.readChanges()).filter(
        ({ type, action }) => type === 'article' && action === 'remove',
      );
      const notices = await desk.listDocuments('notice');
      expect(notices.map((notice) => notice.targetDocumentId).sort()).toEqual(
        withdrawn.map((change) => change.documentId).sort(),
      );
      const redirects = await desk.listDocuments('redirect');
      const moved = [...inFeed, ...notices.map(({ targetPath }) => ({ slug: targetPath }))].filter(
        ({ slug }) => /moi\/?$/.test(slug),
      );
      expect(redirects).toHaveLength(moved.length);
      expect((await desk.readPage(0, 1)).epoch).toBe(epoch);
    },
  );
});

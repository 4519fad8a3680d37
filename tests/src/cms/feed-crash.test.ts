import { rm } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startCms, type CmsProcess } from '../harness/cms-process.ts';
import { makeInstalledFolder } from '../harness/installed-folder.ts';
import { openDesk, type Desk } from './desk.ts';

const WRITERS = 4;

let dataDir: string;
let cms: CmsProcess;
let desk: Desk;

beforeAll(async () => {
  dataDir = await makeInstalledFolder('crash');
  await restart();
  // Whatever the writers have come to when the CMS is killed, one story is out.
  await desk.publishStory('Bài đứng yên');
});

afterAll(async () => {
  await cms.stop();
  await rm(dataDir, { recursive: true });
});

async function restart(): Promise<void> {
  cms = await startCms({ dataDir });
  desk = await openDesk(cms);
}

/** Publishes, revises and withdraws until the CMS is gone, and tells of every answer. */
async function writeUntilKilled(name: string, onAnswer: () => void): Promise<void> {
  try {
    for (let count = 0; ; count += 1) {
      const story = await desk.publishStory(`Bài ${name} ${count}`);
      onAnswer();
      await desk.act(story, 'publish', { slug: `bai-${name}-${count}-moi`, summary: 'Sapo sau.' });
      onAnswer();
      await (count % 2 ? desk.act(story, 'unpublish') : desk.erase('article', story));
      onAnswer();
      await desk.publishStory(`Bài ở lại ${name} ${count}`);
    }
  } catch (error) {
    // A connection that breaks off is what this test is about.
    if (!(error instanceof TypeError)) throw error;
  }
}

/** Kills the CMS at the moment of an answer to one writer, while it works for the others. */
async function killWhileWriting(answers: number): Promise<void> {
  let left = answers;
  let killing: Promise<void> | undefined;
  const onAnswer = () => {
    left -= 1;
    if (left === 0) killing = cms.kill();
  };
  const names = Array.from({ length: WRITERS }, (_, writer) => `${answers}-${writer}`);
  await Promise.all(names.map((name) => writeUntilKilled(name, onAnswer)));
  await killing;
}

type Story = Record<'documentId' | 'title' | 'slug' | 'summary', string>;

const byIdentity = (a: Story, b: Story) => (a.documentId < b.documentId ? -1 : 1);
const pickStory = ({ documentId, title, slug, summary }: Story) => ({ documentId, title, slug, summary });

async function listPublished(): Promise<Story[]> {
  const path = '/content-manager/collection-types/api::article.article?status=published&pageSize=1000';
  const { body } = await desk.admin.request<{ results: Story[] }>('GET', path);
  return body.results.map(pickStory).toSorted(byIdentity);
}

async function listInFeed(): Promise<Story[]> {
  return (await desk.listDocuments('article')).map(pickStory).toSorted(byIdentity);
}

describe('a CMS that is killed in the middle of publishing', () => {
  it.each([9, 15, 22])(
    'says the same in feed, notices and redirects as in its content (%i answers)',
    async (answers) => {
      const { epoch } = await desk.readPage(0, 1);
      // The writers may all be caught with nothing public, which would compare nothing with nothing.
      await desk.publishStory(`Bài có từ trước ${answers}`);
      await killWhileWriting(answers);
      await restart();

      const stories = await listInFeed();
      expect(stories.length).toBeGreaterThan(0);
      expect(stories).toEqual(await listPublished());

      const changes = await desk.readChanges();
      const withdrawn = changes.filter(({ type, action }) => type === 'article' && action === 'remove');
      const notices = await desk.listDocuments('notice');
      expect(notices.map((notice) => notice.targetDocumentId).sort()).toEqual(
        withdrawn.map((change) => change.documentId).sort(),
      );

      const addresses = [...stories.map(({ slug }) => slug), ...notices.map(({ targetPath }) => targetPath)];
      const moved = addresses.filter((address) => /-moi\/?$/.test(address));
      expect(await desk.listDocuments('redirect')).toHaveLength(moved.length);
      // A new epoch would mean that the start had to repair the feed.
      expect((await desk.readPage(0, 1)).epoch).toBe(epoch);
    },
  );
});

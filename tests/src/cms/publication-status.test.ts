import {
  CONTENT_TYPES,
  documentPath,
  REPORTS_PATH,
  type ContentType,
  type PublicationStatus,
  type WirePublicationReport,
} from '@ntm/shared';
import { beforeAll, describe, expect, it } from 'vitest';
import { createClient } from '../harness/admin-client.ts';
import { openCmsDatabase } from '../harness/cms-database.ts';
import { getSharedCms } from '../harness/shared-cms.ts';
import { openDesk, type Desk } from './desk.ts';

const cms = getSharedCms();
const STARTED = '2026-11-23T03:32:00.000Z';
const FINISHED = '2026-11-23T03:32:05.000Z';
/** Ten thousand changes that are live. */
const A_LARGE_FEED = `
  WITH RECURSIVE number(n) AS (SELECT 10001 UNION ALL SELECT n + 1 FROM number WHERE n < 20000)
  INSERT INTO ntm_feed_change (type, document_id, seq, action, live_at)
  SELECT 'article', 'large-feed-' || n, n, 'upsert', 'x' FROM number`;
let desk: Desk;
beforeAll(async () => {
  desk = await openDesk(cms);
});

let publications = 0;

/** Tells the CMS of a publication that holds everything up to the head of the feed. */
async function report(
  outcome: WirePublicationReport['outcome'],
  more: Partial<WirePublicationReport> = {},
): Promise<number> {
  publications += 1;
  const { epoch, head } = await desk.readPage(0, 1);
  const body: WirePublicationReport = {
    id: `kiem-thu-${Date.now()}-${publications}`,
    epoch,
    seq: head,
    startedAt: new Date(Date.parse(STARTED) + publications * 60_000).toISOString(),
    finishedAt: outcome === 'running' ? null : FINISHED,
    outcome,
    changes: [],
    setAside: [],
    steps: [],
    files: null,
    error: null,
    ...more,
  };
  return (await desk.publisher.request('POST', REPORTS_PATH, body)).status;
}

async function readStatus(documentId: string, type: ContentType = 'article'): Promise<PublicationStatus> {
  const path = `/publication/status/api::${type}.${type}/${documentId}`;
  return (await desk.admin.request<PublicationStatus>('GET', path)).body;
}

describe.each(CONTENT_TYPES)('what the desk is told of what is of type %s', (type) => {
  const act = (documentId: string, action: 'publish' | 'unpublish', values: object = {}) =>
    desk.act(documentId, action, values, type);

  it('follows it from draft to live to removed', async () => {
    const { documentId } = (await desk.create(type, desk.draft(type, 'Bài theo dõi'))).body.data;
    expect(await readStatus(documentId, type)).toEqual({ state: 'not-public' });

    await act(documentId, 'publish');
    expect(await readStatus(documentId, type)).toMatchObject({
      state: 'publishing',
      path: documentPath(type, 'bai-theo-doi'),
    });
    expect(await report('running')).toBe(204);
    expect(await readStatus(documentId, type)).toMatchObject({ state: 'publishing' });
    await report('live');
    expect(await readStatus(documentId, type)).toMatchObject({ state: 'live', at: FINISHED });
    await report('live', { finishedAt: '2026-11-23T09:00:00.000Z' });
    expect(await readStatus(documentId, type)).toMatchObject({ state: 'live', at: FINISHED });

    await act(documentId, 'publish', { summary: 'Sapo mới.' });
    expect(await readStatus(documentId, type)).toMatchObject({ state: 'publishing' });
    await act(documentId, 'unpublish');
    expect(await readStatus(documentId, type)).toMatchObject({ state: 'removing' });
    await report('live');
    expect(await readStatus(documentId, type)).toMatchObject({ state: 'removed', at: FINISHED });
  });
});

describe('what the desk is told of a story', () => {
  it('says why it is set aside while others go live', async () => {
    const aside = await desk.publishStory('Bài bị để lại');
    const live = await desk.publishStory('Bài lên trang');
    const seq = (await desk.findChange('article', aside))?.seq ?? 0;
    const reason = 'Ảnh đại diện không đọc được.';
    await report('live', { setAside: [{ type: 'article', documentId: aside, seq, reason }] });
    expect(await readStatus(aside)).toMatchObject({ state: 'failed', reason });
    expect(await readStatus(live)).toMatchObject({ state: 'live' });
  });

  it('says why the publication failed, until one goes well', async () => {
    const story = await desk.publishStory('Bài gặp sự cố');
    await report('failed', { error: 'Ổ đĩa đầy.' });
    expect(await readStatus(story)).toMatchObject({ state: 'failed', reason: 'Ổ đĩa đầy.' });
    await report('live');
    expect(await readStatus(story)).toMatchObject({ state: 'live' });
  });

  it('does not believe a report of another epoch', async () => {
    const story = await desk.publishStory('Bài của kỷ nguyên này');
    await report('live', { epoch: 'ky-nguyen-khac' });
    expect(await readStatus(story)).toMatchObject({ state: 'publishing' });
  });

  it('is told to those who may read the story, and of nothing else', async () => {
    const path = `/publication/status/api::article.article/${'x'.repeat(24)}`;
    expect((await createClient(cms.url).request('GET', path)).status).toBe(401);
    expect((await desk.publisher.request('GET', path)).status).toBe(401);
    expect((await desk.admin.request('GET', '/publication/status/admin::user/1')).status).toBe(404);
  });
});

describe('a report', () => {
  it('marks what it put live without reading the whole feed, for which editors would wait', async () => {
    const plan = await openCmsDatabase(cms.dataDir).explain(
      "UPDATE ntm_feed_change SET live_at = 'x' WHERE live_at IS NULL AND seq <= 90000 AND document_id NOT IN ('x')",
      A_LARGE_FEED,
    );
    expect(plan).toContain('ntm_feed_change_not_live_index');
  });

  it('that breaks the contract is refused with what is wrong', async () => {
    const { status, body } = await desk.publisher.request<{ error: { message: string } }>(
      'POST',
      REPORTS_PATH,
      { id: '' },
    );
    expect(status).toBe(400);
    expect(body.error.message).toContain('epoch:');
  });
});

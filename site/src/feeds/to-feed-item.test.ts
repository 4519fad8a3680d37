import { describe, expect, test } from 'vitest';
import {
  SITE_URL,
  article,
  bodyHtml,
  bytesOf,
  cover,
  toSampleItem,
  withdrawal,
  withdrawn,
} from './sample-feed.ts';
import { toFeedItem, toNoticeItem } from './to-feed-item.ts';

const countOf = (text: string, part: string) => text.split(part).length - 1;

describe('an item of a document', () => {
  test('keeps its guid when slug, title and domain change', () => {
    const moved = toFeedItem(
      {
        kind: 'document',
        guid: article.documentId,
        document: { ...article, path: '/tin/khac/', title: 'Khác' },
        bodyHtml,
      },
      'https://khac.example.vn',
      bytesOf,
    );
    expect(moved.guid).toBe(toSampleItem().guid);
    expect(moved.url).toBe('https://khac.example.vn/tin/khac/');
  });

  test('carries one picture, the lead, with its true length and credit', () => {
    const item = toSampleItem();
    expect(item.image).toEqual({
      src: `${SITE_URL}/media/0123456789abcdef/whole-1200.jpg`,
      mime: 'image/jpeg',
      bytes: 54_321,
      width: 1200,
      height: 675,
      alt: cover.alt,
      credit: 'Minh Châu',
    });
    expect(countOf(item.html, '<img')).toBe(1);
    expect(item.html).toContain(`<img src="${item.image?.src}"`);
    expect(item.html).toContain('Bà con góp công làm đường. Minh Châu');
    expect(item.html).toContain('Xem đủ ảnh của bài');
  });

  test('without a lead keeps the first picture of the body, and only that', () => {
    const item = toSampleItem({ cover: null }, bodyHtml + bodyHtml);
    expect(countOf(item.html, '<img')).toBe(1);
    expect(item.image?.src).toBe(`${SITE_URL}/media/1111222233334444/whole-720.jpg`);
    expect(item.image?.bytes).toBe(54_321);
    expect(item.html).toContain('Cầu Cốc Sâm');
  });

  test('without a lead or a body picture takes the first of the gallery', () => {
    const item = toSampleItem({ cover: null, gallery: [cover, cover] }, '<p>Ảnh</p>');
    expect(item.html).toContain(`<figure><img src="${item.image?.src}"`);
    expect(item.html).toContain('Xem đủ ảnh của bài');
  });

  test('has no picture when the file is not there, rather than a false length', () => {
    const item = toFeedItem(
      { kind: 'document', guid: 'x', document: article, bodyHtml: '<p>a</p>' },
      SITE_URL,
      () => null,
    );
    expect(item.image).toBeNull();
    expect(item.thumbnail).toBeNull();
    expect(item.html).not.toContain('<img');
  });

  test('has only absolute addresses, and nothing that is active or belongs to our own styles', () => {
    const hostile = `${bodyHtml}<script>alert(1)</script><style>p{}</style><iframe src="https://x.example/"></iframe>
      <p onclick="x()" style="color:red" class="lead">a</p><a href="javascript:alert(1)">b</a><img src="data:image/png;base64,AA" alt="">`;
    const { html } = toSampleItem({}, hostile);
    expect(html).toContain(`href="${SITE_URL}/tin/cau-moi/"`);
    expect(html).toContain(`href="${SITE_URL}/tin/duong-ve-ban/#ket"`);
    expect(html).not.toMatch(
      /<(script|style|iframe|source|picture)|onclick|style=|class=|id=|srcset|javascript:|data:|alert/,
    );
    expect(
      [...html.matchAll(/(?:src|href)="([^"]*)"/g)].every(([, address]) => /^https:\/\//.test(address ?? '')),
    ).toBe(true);
  });

  test('moves its update and holds the wording when it is corrected', () => {
    const correction = {
      documentId: 'n',
      at: '2026-05-01T00:00:00.000Z',
      publicText: 'Đúng là 1,3 km <không phải 1,2>.',
    };
    const item = toSampleItem({ corrections: [correction] });
    expect(item.updatedAt).toBe(correction.at);
    expect(item.publishedAt).toBe(article.firstPublishedAt);
    expect(item.html).toMatch(
      /^<p><strong>Đính chính ngày 1\/5\/2026:<\/strong> Đúng là 1,3 km &lt;không phải 1,2&gt;\.<\/p>/,
    );
    expect(item.summary).toContain('Đính chính ngày 1/5/2026: Đúng là 1,3 km');
  });

  test('keeps the later of revision and correction as its update', () => {
    const correction = { documentId: 'n', at: '2026-03-09T05:00:00.000Z', publicText: 'x' };
    expect(toSampleItem({ corrections: [correction] }).updatedAt).toBe(article.revisedAt);
  });

  test('names the writers, else the source, else the organisation', () => {
    const source = { name: 'Cổng tỉnh', url: 'https://laocai.example.vn/?a=1&b=2' };
    expect(toSampleItem().creator).toBe('Vàng A Páo, Lý Thị Mẩy');
    expect(toSampleItem({ authors: [], source }).creator).toBe('Cổng tỉnh');
    expect(toSampleItem({ authors: [], source }).html).toContain(
      'href="https://laocai.example.vn/?a=1&amp;b=2"',
    );
    expect(toSampleItem({ authors: [] }).creator).toBe('Báo Lào Cai');
  });

  test('is sorted under theme, locality, type, label and organisation', () => {
    expect(toSampleItem().categories).toEqual([
      { domain: 'chu-de', name: 'Phát triển hạ tầng kinh tế - xã hội' },
      { domain: 'dia-phuong', name: 'Xã Bảo Thắng' },
      { domain: 'loai', name: 'Tin, bài' },
      { domain: 'the-loai', name: 'Phóng sự' },
      { domain: 'co-quan', name: 'Báo Lào Cai' },
    ]);
  });

  test('links to sound and video by absolute addresses and shows the transcript', () => {
    const item = toSampleItem({
      audio: { src: '/media/ffff/ban-tin.mp3', mime: 'audio/mpeg', bytes: 2_000_000 },
      videoUrl: 'https://video.example.vn/v?id=7&t=1',
      transcript: 'Kính chào bà con.\n\nHôm nay <a> & b.',
    });
    expect(item.attachment).toEqual({
      src: `${SITE_URL}/media/ffff/ban-tin.mp3`,
      mime: 'audio/mpeg',
      bytes: 2_000_000,
    });
    expect(item.html).toContain(`<a href="${SITE_URL}/media/ffff/ban-tin.mp3">`);
    expect(item.html).toContain('<a href="https://video.example.vn/v?id=7&amp;t=1">');
    expect(item.html).toContain('<p>Hôm nay &lt;a&gt; &amp; b.</p>');
  });

  test('says that sample content is sample content', () => {
    const item = toSampleItem({ demo: true });
    expect(item.html).toMatch(/^<p><em>Nội dung minh hoạ<\/em><\/p>/);
    expect(item.summary).toMatch(/^\[Nội dung minh hoạ\] Ba thôn/);
  });
});

describe('an item of a withdrawn document', () => {
  const item = toFeedItem(withdrawn, SITE_URL, bytesOf);

  test('keeps its guid, address and date, and moves its update', () => {
    expect(item).toMatchObject({
      guid: 'gggghhhhiiiijjjjkkkkllll',
      url: `${SITE_URL}/tin/so-lieu-sai/`,
      publishedAt: '2026-02-01T01:00:00.000Z',
      updatedAt: '2026-04-01T03:00:00.000Z',
    });
  });

  test('has nothing left but the public wording', () => {
    expect(item).toMatchObject({
      title: 'Bài đã được gỡ',
      summary: withdrawal.publicText,
      html: `<p>${withdrawal.publicText}</p>`,
      creator: null,
      categories: [],
      image: null,
      thumbnail: null,
      attachment: null,
    });
  });
});

describe('an item of the feed of corrections', () => {
  test('is news of its own under the id of the notice', () => {
    const item = toNoticeItem({ ...withdrawal, kind: 'correction', title: 'Đường về bản' }, SITE_URL);
    expect(item).toMatchObject({
      guid: withdrawal.documentId,
      title: 'Đính chính: Đường về bản',
      publishedAt: withdrawal.at,
    });
  });

  test('names no title of what was withdrawn', () => {
    expect(toNoticeItem({ ...withdrawal, title: 'Tên cũ' }, SITE_URL).title).toBe('Bài đã được gỡ');
  });
});

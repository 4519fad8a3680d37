import { describe, expect, test } from 'vitest';
import { SITE_URL, exemplar, officialDocument, product, toItemOf, toSampleFeed } from './sample-feed.ts';
import { toRss } from './to-rss.ts';

const textOf = (html: string) => html.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ');
const namesOf = (document: Parameters<typeof toItemOf>[0], domain: string) =>
  toItemOf(document)
    .categories.filter((category) => category.domain === domain)
    .map(({ name }) => name);

describe('an exemplar', () => {
  const { html } = toItemOf(exemplar);

  test('says who it is before the body, what was done and how it was honoured after it', () => {
    expect(textOf(html)).toMatch(
      /Cá nhân: Giàng A Mẫu .*Con đường.*Những con số Đất đã hiến: 500 m² &lt; 1 ha Khen thưởng Bằng khen của tỉnh, QĐ số 12\/QĐ-UBND, 1\/2\/2022 Giấy khen của xã /,
    );
  });

  test('has no heading over nothing', () => {
    const bare = toItemOf({ ...exemplar, achievements: [], awards: [] }).html;
    expect(bare).not.toMatch(/Những con số|Khen thưởng|<ul><\/ul>/);
  });

  test('is sorted under its type and kind', () => {
    expect(namesOf(exemplar, 'loai')).toEqual(['Gương điển hình']);
    expect(namesOf(exemplar, 'loai-guong')).toEqual(['Cá nhân']);
  });
});

describe('a product', () => {
  const { html, attachment } = toItemOf(product);

  test('shows the stars that hold with their decision, and who makes it', () => {
    expect(textOf(html)).toContain(
      'Hạng sao: OCOP 4 sao (quyết định số 15/QĐ-UBND; ngày công nhận: 15/1/2025; nơi công nhận: UBND tỉnh; có hiệu lực đến: 14/1/2028)',
    );
    expect(html).toContain(
      `<a href="${SITE_URL}/nha-san-xuat/hop-tac-xa-mau/">Hợp tác xã Mẫu</a> (Hợp tác xã)`,
    );
    expect(textOf(html)).toContain('Địa chỉ: Thôn Mẫu, xã Bảo Thắng');
    expect(html).not.toContain('Giá tham khảo');
    expect(attachment).toBeNull();
  });

  test('shows former stars as history, after the body', () => {
    expect(textOf(html).split('Các lần công nhận trước')[1]).toContain(
      'Từng đạt 3 sao (ngày công nhận: 15/1/2021',
    );
    expect(html.split('Các lần công nhận trước')[0]).not.toContain('3 sao');
  });

  test('claims no stars when none hold', () => {
    const lapsed = toItemOf({ ...product, currentRating: null }).html;
    expect(textOf(lapsed)).toContain('Hạng sao: Hiện không có hạng sao còn hiệu lực.');
    expect(lapsed).not.toContain('OCOP 4 sao');
  });

  test('leads to where it is sold and traced', () => {
    expect(html).toContain('<a href="https://san.example.vn/che">Chợ &amp; sàn</a>');
    expect(html).toContain('<a href="https://truyxuat.example.vn/?ma=1&amp;lo=2">Truy xuất nguồn gốc</a>');
  });

  test('is sorted under its type and group', () => {
    expect(namesOf(product, 'loai')).toEqual(['Sản phẩm OCOP']);
    expect(namesOf(product, 'nhom-san-pham')).toEqual(['Đồ uống']);
  });
});

describe('an official document', () => {
  const item = toItemOf(officialDocument);

  test('is known by number, kind, day and issuer', () => {
    expect(textOf(item.html)).toContain('Số, ký hiệu: 01-ĐA/TU');
    expect(textOf(item.html)).toContain('Loại văn bản: Đề án');
    expect(textOf(item.html)).toContain('Ngày ban hành: 11/12/2020');
    expect(textOf(item.html)).toContain('Nơi ban hành: Tỉnh ủy Lào Cai');
  });

  test('encloses its file with the true length, picture or not, and links to it', async () => {
    const url = `${SITE_URL}/media/0123456789abcdef/van-ban.pdf`;
    expect(item.html).toContain(`<a href="${url}">`);
    const xml = await toRss(toSampleFeed([item]), 'full');
    expect(xml).toContain(`<enclosure url="${url}" length="345678" type="application/pdf"/>`);
    expect(xml.match(/<enclosure/g)).toHaveLength(1);
  });

  test('without a file encloses its picture', () => {
    const { attachment, image, html } = toItemOf({ ...officialDocument, file: null });
    expect(attachment).toBeNull();
    expect(image).not.toBeNull();
    expect(html).not.toContain('van-ban.pdf');
  });
});

test('every type keeps the rules of feeds: absolute addresses, one picture, nothing active', () => {
  for (const document of [exemplar, product, officialDocument]) {
    const { html } = toItemOf(document);
    expect(html.match(/<img/g)).toHaveLength(1);
    expect(html).not.toMatch(/<(script|style|iframe)|style=|(?:src|href)="\//);
  }
});

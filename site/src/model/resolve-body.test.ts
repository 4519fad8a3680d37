import { describe, expect, it } from 'vitest';
import { resolveBody } from './resolve-body.ts';
import { toBodyHtml } from './to-body-html.ts';

const PICTURE = 'p'.repeat(24);
const PUBLIC = 'd'.repeat(24);
const references = {
  picture: (documentId: string) =>
    documentId === PICTURE
      ? {
          picture: { hash: '0123456789abcdef', width: 1600, height: 1000, focus: { x: 50, y: 50 } },
          alternativeText: 'Ảnh của kho',
        }
      : null,
  path: (_: string, documentId: string) => (documentId === PUBLIC ? '/tin/bai-a/' : null),
  hasAddress: (path: string) => path === '/tin/bai-b/',
  origin: 'https://ntm.example.vn',
};
const resolve = (markdown: string) => resolveBody(toBodyHtml(markdown), references);

describe('resolveBody', () => {
  it('makes a figure with caption and credit of a picture', () => {
    const html = resolve(`![Ruộng "bậc thang"](media:${PICTURE} "Mùa nước đổ & gieo | Ảnh: Ban Biên tập")`);
    expect(html).toMatch(/^<figure class="figure"><picture><source type="image\/avif"/);
    expect(html).toContain('alt="Ruộng &quot;bậc thang&quot;"');
    expect(html).toContain(
      '<figcaption><span>Mùa nước đổ &amp; gieo</span> <span class="credit">Ảnh: Ban Biên tập</span></figcaption>',
    );
    expect(html).not.toContain('<p>');
  });

  it("falls back to the library's description where the body gives none", () => {
    expect(resolve(`![](media:${PICTURE})`)).toContain('alt="Ảnh của kho"');
  });

  it('drops a picture that is not public, and the empty paragraph around it', () => {
    expect(resolve(`Trước\n\n![x](media:${'z'.repeat(24)})\n\nSau`)).toBe('<p>Trước</p>\n<p>Sau</p>');
  });

  it('links to what is public and leaves the text of what is not', () => {
    expect(resolve(`[bài **A**](doc:article/${PUBLIC})`)).toBe(
      '<p><a href="/tin/bai-a/">bài <strong>A</strong></a></p>',
    );
    expect(resolve(`[bài **B**](doc:article/${'x'.repeat(24)})`)).toBe('<p>bài <strong>B</strong></p>');
  });

  it('keeps relative links only to addresses that exist', () => {
    expect(resolve('[b](/tin/bai-b/) [c](/tin/bai-c/) [d](../../etc/passwd) [e](#muc)')).toBe(
      '<p><a href="/tin/bai-b/">b</a> c d e</p>',
    );
  });

  it('treats a pasted link to our own site like one of ours', () => {
    const html = resolve(
      '[b](https://ntm.example.vn/tin/bai-b/) [c](https://ntm.example.vn/tin/bai-c) [d](https://ntm.example.vn.evil.example/)',
    );
    expect(html).toContain(
      '<a href="/tin/bai-b/">b</a> c <a href="https://ntm.example.vn.evil.example/" rel="noopener">d</a>',
    );
  });

  it('drops pictures whose reference is none', () => {
    expect(resolve('Chữ ![x](media:AAA) ![y](media:abc%20d)')).toBe('<p>Chữ  </p>');
  });

  it('leaves links to other sites as they are', () => {
    expect(resolve('[cổng](https://laocai.gov.vn/a?b=1&c=2)')).toContain(
      'href="https://laocai.gov.vn/a?b=1&amp;c=2"',
    );
  });
});

import { describe, expect, it } from 'vitest';
import { toBodyHtml } from './to-body-html.ts';

describe('toBodyHtml', () => {
  it.each([
    ['a script', 'Chữ <script>alert(1)</script> tiếp'],
    ['a script block', '<script>\nalert(1)\n</script>\n\nChữ tiếp'],
    ['an event handler', 'Chữ <img src=x onerror="alert(1)"> tiếp'],
    ['a handler on a block', '<p onclick="alert(1)" style="color:red">Chữ tiếp</p>'],
    ['a javascript link', 'Chữ [bấm](javascript:alert(1)) tiếp'],
    ['a disguised javascript link', 'Chữ [bấm](JaVa&#x09;Script:alert(1)) tiếp'],
    ['a data link', 'Chữ [bấm](data:text/html;base64,PHNjcmlwdD4=) tiếp'],
    ['a frame', '<iframe src="https://evil.example"></iframe>\n\nChữ tiếp'],
    ['an SVG', '<svg onload=alert(1)><circle r=1></svg>\n\nChữ tiếp'],
    ['a foreign picture', '![ảnh](https://evil.example/a.png)\n\nChữ tiếp'],
    ['a picture without protocol', '![ảnh](//evil.example/a.png)\n\nChữ tiếp'],
    ['a form', '<form action="https://evil.example"><input name=q></form>\n\nChữ tiếp'],
  ])('makes %s harmless and keeps the text', (_, markdown) => {
    const html = toBodyHtml(markdown);
    expect(html).not.toMatch(/script|onerror|onclick|onload|style=|iframe|svg|evil|data:|<form|<input/i);
    expect(html).toContain('tiếp');
  });

  it('starts headings at level 2 and leaves no gap between levels', () => {
    expect(toBodyHtml('# A\n\n#### B\n\n## C\n\n###### D').match(/<h\d/g)).toEqual([
      '<h2',
      '<h3',
      '<h3',
      '<h4',
    ]);
    expect(toBodyHtml('### A\n\n### B').match(/<h\d/g)).toEqual(['<h2', '<h2']);
  });

  it('keeps what a journalist writes: lists, quotes, tables with alignment, underline', () => {
    const html = toBodyHtml(
      '- một\n- hai\n\n> lời nói\n\n| a | b |\n|---|--:|\n| 1 | 2 |\n\n<u>gạch chân</u>',
    );
    expect(html).toContain('<li>một</li>');
    expect(html).toContain('<blockquote>');
    expect(html).toContain('<td class="align-right">2</td>');
    expect(html).toContain('<u>gạch chân</u>');
  });

  it('writes pictures in one form, whatever order raw HTML gives their attributes', () => {
    const id = 'a'.repeat(24);
    const expected = `<img src="media:${id}" alt="Ruộng" title="Chú | Nguồn" />`;
    expect(toBodyHtml(`![Ruộng](media:${id} "Chú | Nguồn")`)).toContain(expected);
    expect(toBodyHtml(`Chữ <img title="Chú | Nguồn" alt="Ruộng" src="media:${id}">`)).toContain(expected);
  });

  it('takes a paragraph of five million characters', () => {
    expect(toBodyHtml('đường '.repeat(833_334)).length).toBeGreaterThan(5_000_000);
  });
});

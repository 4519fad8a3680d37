import { describe, expect, it } from 'vitest';
import { inspectHtml } from './inspect-html.ts';

describe('inspectHtml', () => {
  it('finds every address of ours, and leaves out what leads elsewhere', () => {
    const { links } = inspectHtml(
      '<link rel="icon" href="/icon.svg"><a href="/tin/a/?b=1&amp;c=2">a</a><a href="https://x.vn/">x</a><a href="mailto:a@b.vn">m</a>' +
        '<img src="/media/1.jpg" srcset="/media/1.jpg 480w, /media/2.jpg 960w"><video poster="/p.jpg"></video>' +
        '<form action="/tim-kiem/"></form><meta property="og:image" content="https://ntm.example.vn/the.jpg"><meta name="x" content="/no">',
    );
    expect(links).toEqual([
      '/icon.svg', '/tin/a/?b=1&c=2', '/media/1.jpg', '/media/1.jpg', '/media/2.jpg', '/p.jpg', '/tim-kiem/',
      'https://ntm.example.vn/the.jpg',
    ]); // prettier-ignore
  });

  it('finds what of another site a page would load', () => {
    expect(inspectHtml('<img src="https://x.vn/a.png"><script src="//x.vn/a.js"></script>').links).toEqual([
      'https://x.vn/a.png',
      '//x.vn/a.js',
    ]);
  });

  it('tells what runs from what is data, and what is inlined from what is a file', () => {
    const facts = inspectHtml(
      '<style>p > a {}</style><script>if (a<b) "&amp;</p>"</script><script type="module" src="/m.js"></script>' +
        '<script type="application/ld+json">{"a": 1}</script><script type="text/template" src="/t"></script><script type="text/javascript">x</script>',
    );
    expect(facts.styles).toEqual(['p > a {}']);
    expect(facts.scripts).toEqual(['if (a<b) "&amp;</p>"', 'x']);
    expect(facts.scriptFiles).toEqual(['/m.js']);
  });

  it('finds what the policy forbids, however it is written', () => {
    const { forbidden } = inspectHtml(
      '<div STYLE="a:b"><img onerror=x src=/a><svg onload="x"/><a oNclick=\'x\'></a></div>',
    );
    expect(forbidden).toEqual(['div style', 'img onerror', 'svg onload', 'a onclick']);
  });

  it('takes text for text', () => {
    const facts = inspectHtml(
      '<!-- <a href="/comment"> --><title><a href="/title"></title><textarea><img onerror=x></textarea>&lt;a href="/escaped"&gt;' +
        '<img alt=\'<a href="/alt">\' src="/a"><style><a href="/style"></style>',
    );
    expect(facts.links).toEqual(['/a']);
    expect(facts.forbidden).toEqual([]);
  });

  it('reads elements in the title of a drawing, where a browser has them', () => {
    const facts = inspectHtml(
      '<svg><title>x<img onerror=x src="/in"></title></svg><title><a href="/out"></title>',
    );
    expect(facts.links).toEqual(['/in']);
    expect(facts.forbidden).toEqual(['img onerror']);
  });

  it('finds identifiers', () => {
    expect(inspectHtml('<p id="a"></p><b ID=b>').ids).toEqual(['a', 'b']);
  });
});

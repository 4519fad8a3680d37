import { describe, expect, it } from 'vitest';
import { linksOfFeed } from './links-of-feed.ts';

const item = (contents: string) => `<item>${contents}</item>`;
const feed = (...parts: string[]) =>
  `<?xml version="1.0"?><rss xmlns:atom="a"><channel><link>https://ntm.example.vn/</link>${parts.join('')}</channel></rss>`;
const read = (xml: string) => linksOfFeed('/rss.xml', xml);

describe('linksOfFeed', () => {
  it('finds the addresses of elements, attributes and CDATA, and none in running text', () => {
    const story = item(
      '<link>https://ntm.example.vn/tin/mot/</link><enclosure url="/media/a/b.jpg"/><guid><![CDATA[ /tin/hai/ ]]></guid>' +
        '<description>xem /tin/ba/ và https://x.vn/</description>',
    );
    expect(read(feed(story)).sort()).toEqual([
      '/media/a/b.jpg', '/tin/hai/', 'https://ntm.example.vn/', 'https://ntm.example.vn/tin/mot/',
    ]); // prettier-ignore
  });

  it('finds those of every item, also of one that stood in another feed, and those behind the items', () => {
    const one = item('<link>/tin/mot/</link>');
    const two = item('<link>/tin/hai/</link>');
    expect(read(feed(one, '\n', two)).sort()).toEqual(['/tin/hai/', '/tin/mot/', 'https://ntm.example.vn/']);
    expect(read(feed(two, one, '<atom:link href="/rss.xml"/>')).sort()).toEqual([
      '/rss.xml', '/tin/hai/', '/tin/mot/', 'https://ntm.example.vn/',
    ]); // prettier-ignore
  });

  it.each([
    ['an item that is not closed', feed('<item><link>/a/</link>')],
    ['a tag within an item that is not closed', feed(item('<link>/a/'), item('<link>/b/</link>'))],
    ['items that close each other', feed('<item><a></item><item></a></item>')],
    ['an entity that nobody has defined', feed(item('<title>a&nbsp;b</title>'))],
    ['a feed that ends early', feed(item('<link>/a/</link>')).slice(0, -3)],
    ['something behind the feed', feed(item('<link>/a/</link>')) + item('')],
    ['an item in an attribute', feed(`<a b="${item('')}"/>`)],
  ])('refuses %s', (_what, xml) => {
    expect(() => read(xml)).toThrow('is not well-formed XML');
  });

  it.each([
    [
      'an item that is only quoted',
      feed(item(`<content><![CDATA[so: ${item('<link>/a/</link>')}]]></content>`)),
    ],
    ['items in a comment', feed(`<!-- ${item('<link>/a/</link>')} -->`, item('<link>/b/</link>'))],
    ['CDATA about a feed', feed('<description><![CDATA[<item>]]></description>', item('<link>/b/</link>'))],
  ])('takes %s for what it is', (_what, xml) => {
    const links = read(xml);
    expect(links).not.toContain('/a/');
    expect(links).toContain('https://ntm.example.vn/');
  });

  it('reads JSON, and refuses what is none', () => {
    expect(linksOfFeed('/rss.json', '{"a":["/tin/","xem /tin/"],"b":{"url":"https://x.vn/"}}')).toEqual(['/tin/', 'https://x.vn/']); // prettier-ignore
    expect(() => linksOfFeed('/rss.json', '{"a":')).toThrow();
  });

  it('asks nothing of what is neither', () => {
    expect(linksOfFeed('/robots.txt', 'Sitemap: https://x.vn/')).toEqual([]);
  });
});

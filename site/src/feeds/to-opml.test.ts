import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { expect, test } from 'vitest';
import { toOpml } from './to-opml.ts';

test('a list of feeds is OPML 2.0 in folders', () => {
  const feeds = [{ title: 'Hạ tầng & "đường"', url: 'https://a.vn/x.xml', pageUrl: 'https://a.vn/' }];
  const xml = toOpml('Nông thôn mới', [{ title: 'Theo chủ đề', feeds }]);
  expect(XMLValidator.validate(xml)).toBe(true);
  const { opml } = new XMLParser({ ignoreAttributes: false, parseAttributeValue: false }).parse(xml);
  expect(opml).toMatchObject({ '@_version': '2.0', head: { title: 'Nông thôn mới' } });
  expect(opml.body.outline).toMatchObject({
    '@_text': 'Theo chủ đề',
    outline: {
      '@_type': 'rss',
      '@_text': 'Hạ tầng & "đường"',
      '@_xmlUrl': 'https://a.vn/x.xml',
      '@_htmlUrl': 'https://a.vn/',
    },
  });
});

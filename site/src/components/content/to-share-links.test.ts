import { expect, it } from 'vitest';
import { toShareLinks } from './to-share-links.ts';

it('carries the address and the title whole, whatever stands in them', () => {
  const url = 'https://ntm.example.vn/tin/duong-ve-ban/?a=1&b=2';
  const links = toShareLinks(url, 'Đường về bản & “chợ phiên” 100%');
  expect(new URL(links[0]!.url).searchParams.get('u')).toBe(url);
  expect(new URL(links[1]!.url).searchParams.get('url')).toBe(url);
  const mail = new URL(links[2]!.url);
  expect(mail.searchParams.get('subject')).toBe('Đường về bản & “chợ phiên” 100%');
  expect(mail.searchParams.get('body')).toBe(url);
});

import { beforeAll, describe, expect, it, vi } from 'vitest';
import { keyOf, toContentWrite } from './content-write';

const ID = 'abcdefghijklmnopqrstuvwx';
const ARTICLES = '/content-manager/collection-types/api::article.article';

beforeAll(() => {
  vi.stubGlobal('location', { href: 'http://localhost:1337/admin/' });
});

describe('a request of the desk', () => {
  it.each([
    ['PUT', `http://localhost:1337${ARTICLES}/${ID}`, ID],
    ['PUT', `${ARTICLES}/${ID}?plugins%5Bi18n%5D=vi`, ID],
    ['POST', `${ARTICLES}/${ID}/actions/publish`, ID],
    ['POST', `${ARTICLES}/${ID}/actions/discard`, ID],
    ['POST', `/newsroom/api::article.article/${ID}/moves/publish`, ID],
    ['PUT', '/content-manager/single-types/api::front-page.front-page', 'api::front-page.front-page'],
  ])('that writes one document names it: %s %s', (method, url, key) => {
    const write = toContentWrite(url, method);
    expect(write && keyOf(write)).toBe(key);
  });

  it.each([
    ['PUT', `${ARTICLES}/${ID}`, true],
    ['POST', `${ARTICLES}/${ID}/actions/publish`, false],
    ['POST', `/newsroom/api::article.article/${ID}/moves/approve`, false],
  ])('is told apart by whether it carries what was typed: %s %s', (method, url, isSave) => {
    expect(toContentWrite(url, method)?.isSave).toBe(isSave);
  });

  it('that makes a new one has no identity yet', () => {
    expect(toContentWrite(ARTICLES, 'POST')).toEqual({
      model: 'api::article.article',
      documentId: undefined,
      isSingle: false,
      isSave: true,
    });
  });

  it.each([
    ['GET', `${ARTICLES}/${ID}`],
    ['POST', `${ARTICLES}/actions/bulkPublish`],
    ['POST', `${ARTICLES}/clone/${ID}`],
    ['POST', '/upload'],
    ['POST', '/admin/login'],
  ])('that writes none, or many, is let alone: %s %s', (method, url) => {
    expect(toContentWrite(url, method)).toBeUndefined();
  });
});

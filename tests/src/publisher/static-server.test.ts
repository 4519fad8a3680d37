import { once } from 'node:events';
import { mkdirSync, renameSync, rmSync, symlinkSync, unlinkSync, writeFileSync } from 'node:fs';
import { request, type IncomingHttpHeaders, type Server } from 'node:http';
import { connect, type AddressInfo } from 'node:net';
import { dirname, join } from 'node:path';
import { text } from 'node:stream/consumers';
import { setTimeout as sleep } from 'node:timers/promises';
import { createStaticServer } from '@ntm/scripts/serve';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { makeFolder } from '../harness/publishing.ts';

interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

let folder: string;
let server: Server;

beforeEach(async () => {
  folder = makeFolder('serve');
  put('index.html', 'trang nhất');
  put('404.html', 'không có');
  put('tin/index.html', 'danh sách tin');
  put('tin/một bài/index.html', 'một bài');
  put('media/0123456789.txt', '0123456789');
  put('rss.xml', '<rss/>');
  put('empty.txt', '');
  put('_headers', '/*\n');
  put('_redirects', '/tin/cu/ /tin/moi/ 301\n');
  put('.well-known/security.txt', 'Contact: x');
  put('.secret', 'secret');
  writeFileSync(join(folder, 'outside.txt'), 'outside');
  server = await listen(join(folder, 'live'));
});

afterEach(() => void close(server));

describe('the static server', () => {
  it('serves pages and files, with what only headers can say', async () => {
    const page = await get('/tin/?x=1');
    expect(page).toMatchObject({ status: 200, body: 'danh sách tin' });
    expect(page.headers).toMatchObject({
      'content-type': 'text/html;charset=utf-8',
      'content-length': String(Buffer.byteLength('danh sách tin')),
      'cache-control': 'public, no-cache',
      'x-content-type-options': 'nosniff',
      'accept-ranges': 'bytes',
    });
    expect(page.headers['last-modified']).toMatch(/GMT$/);
    expect(await get('/')).toMatchObject({ status: 200, body: 'trang nhất' });
    expect((await get('/rss.xml')).headers['content-type']).toBe('text/xml;charset=utf-8');
    expect((await get('/media/0123456789.txt')).headers['cache-control']).toContain('immutable');
    expect(await get('/empty.txt')).toMatchObject({ status: 200, body: '' });
    expect((await get('/.well-known/security.txt')).status).toBe(200);
    expect((await get('http://ntm.example.vn/tin/')).status).toBe(200);
  });

  it('sends a compressed copy to those who take it, and says that there are several', async () => {
    put('rss.xml.gz', 'gzip');
    put('rss.xml.br', 'brotli');
    const answerTo = (encoding: string, headers = {}) =>
      get('/rss.xml', { 'accept-encoding': encoding, ...headers });
    const brotli = await answerTo('gzip, br');
    expect(brotli).toMatchObject({ status: 200, body: 'brotli' });
    expect(brotli.headers).toMatchObject({
      'content-encoding': 'br',
      'content-type': 'text/xml;charset=utf-8',
      vary: 'accept-encoding',
    });
    expect(await answerTo('gzip')).toMatchObject({ body: 'gzip', headers: { 'content-encoding': 'gzip' } });
    const plain = await answerTo('identity');
    expect(plain).toMatchObject({ body: '<rss/>', headers: { vary: 'accept-encoding' } });
    expect(plain.headers['content-encoding']).toBeUndefined();
    expect(await answerTo('br', { range: 'bytes=0-1' }), 'a part is of what is not compressed').toMatchObject(
      {
        status: 206,
        body: '<r',
      },
    );
    expect(await answerTo('br', { 'if-none-match': String(brotli.headers.etag) })).toMatchObject({
      status: 304,
    });
    expect((await get('/rss.xml.br')).status, 'a copy has no address of its own').toBe(404);
    remove('rss.xml.br');
    expect(await answerTo('br')).toMatchObject({ status: 200, body: '<rss/>' });
  });

  it('answers HEAD without a body, and no other method', async () => {
    const head = await get('/tin/', {}, 'HEAD');
    expect(head).toMatchObject({ status: 200, body: '', headers: { 'content-length': '14' } });
    expect(await get('/khong-co/', {}, 'HEAD')).toMatchObject({ status: 404, body: '' });
    expect(await get('/tin/', {}, 'POST')).toMatchObject({ status: 405, headers: { allow: 'GET, HEAD' } });
  });

  it('answers 304 to a reader who has this version, and only this one', async () => {
    const etag = String((await get('/tin/')).headers.etag);
    for (const tag of [etag, `W/${etag}`, `"other", ${etag}`, '*'])
      expect(await get('/tin/', { 'if-none-match': tag })).toMatchObject({ status: 304, body: '' });
    expect((await get('/tin/', { 'if-none-match': '"other"' })).status).toBe(200);
    put('tin/index.html', 'danh sách TIN');
    expect((await get('/tin/', { 'if-none-match': etag })).status).toBe(200);
  });

  it('sends the bytes that are asked for', async () => {
    const range = (range: string, more = {}) => get('/media/0123456789.txt', { range, ...more });
    const last = await range('bytes=-3');
    expect(last).toMatchObject({ status: 206, body: '789' });
    expect(last.headers).toMatchObject({ 'content-range': 'bytes 7-9/10', 'content-length': '3' });
    expect(await range('bytes=2-4')).toMatchObject({ status: 206, body: '234' });
    expect(await range('bytes=8-')).toMatchObject({ status: 206, body: '89' });
    const beyond = await range('bytes=10-');
    expect(beyond).toMatchObject({ status: 416, body: '', headers: { 'content-range': 'bytes */10' } });
    expect(beyond.headers['cache-control']).toBeUndefined();
    expect(await range('bytes=10-5')).toMatchObject({ status: 200, body: '0123456789' });
    expect(await range('bytes=0-1', { 'if-range': '"other"' })).toMatchObject({ status: 200 });
    const { etag } = last.headers;
    expect(await range('bytes=0-1', { 'if-range': etag })).toMatchObject({ status: 206, body: '01' });
  });

  it('leads to the folder and to what has moved, never to another host', async () => {
    expect(await get('/tin?q=a?b')).toMatchObject({ status: 301, headers: { location: '/tin/?q=a?b' } });
    const encoded = `/tin/${encodeURIComponent('một bài')}`;
    expect(await get(encoded)).toMatchObject({ status: 301, headers: { location: `${encoded}/` } });
    expect((await get(`${encoded}/`)).body).toBe('một bài');
    expect(await get('/tin/cu/')).toMatchObject({ status: 301, headers: { location: '/tin/moi/' } });
    put('_redirects', '/tin/cu/ /tin/khac/ 301\n');
    expect((await get('/tin/cu/')).headers.location).toBe('/tin/khac/');
    for (const path of ['//tin', '/\\tin', '//ntm.example.vn/%2e%2e', '/media'])
      expect((await get(path)).status, path).toBe(404);
  });

  it('keeps the rules of two folders apart', async () => {
    const other = join(makeFolder('serve'), 'live');
    mkdirSync(other);
    const second = await listen(other);
    const answer = await get('/tin/cu/', {}, 'GET', portOf(second));
    close(second);
    expect(answer).toMatchObject({ status: 503 });
    expect((await get('/tin/cu/')).status).toBe(301);
  });

  it.each([
    '/../outside.txt',
    '/tin/../../outside.txt',
    '/%2e%2e/outside.txt',
    '/..%2foutside.txt',
    '/%2e%2e%2foutside.txt',
    '/..%5coutside.txt',
    '/..\\outside.txt',
    '/tin/%00',
    '/index.html%00.txt',
    '/%ff',
    '/%',
    '//',
    '/tin//',
    '/./index.html',
    '/.secret',
    '/%2esecret',
    '/_headers',
    '/_redirects',
    '/%5fredirects',
    '/rss.xml/',
    '/index.html/x',
    `/${'a'.repeat(5000)}`,
    '*',
  ])('has nothing at %s', async (path) => {
    expect(await get(path)).toMatchObject({ status: 404, body: 'không có' });
  });

  it('says so when nothing has been published', async () => {
    rmSync(join(folder, 'live'), { recursive: true });
    expect((await get('/')).status).toBe(503);
  });

  it('sends whole versions, whatever happens to the files meanwhile', async () => {
    let isOver = false;
    const writing = (async () => {
      for (let round = 0; !isOver; round++) {
        const version = String.fromCharCode(97 + (round % 26)).repeat(1 + ((round * 7919) % 200_000));
        put('tin/index.html', version);
        put('404.html', version);
        put('_redirects', `/cu-${round}/ /moi/ 301\n`);
        await sleep(1);
        if (round % 3 === 0) for (const name of ['tin/index.html', '404.html', '_redirects']) remove(name);
      }
    })();
    const seen = new Set<string>();
    const deadline = Date.now() + 3_000;
    const read = async (path: string) => {
      while (Date.now() < deadline) {
        const { status, headers, body } = await get(path);
        expect([200, 404, 503]).toContain(status);
        if (headers['content-length']) expect(body).toHaveLength(Number(headers['content-length']));
        if (status !== 503) expect(new Set(body).size).toBe(1);
        seen.add(`${status} ${body}`);
      }
    };
    await Promise.all(['/tin/', '/tin/', '/khong-co/', '/khong-co/'].map(read));
    isOver = true;
    await writing;
    expect(seen.size).toBeGreaterThan(20);
  });

  it('finds a page while one release follows another', async () => {
    const live = join(folder, 'switched');
    let isOver = false;
    const release = (round: number) => {
      const name = join(folder, `release-${round}`);
      mkdirSync(join(name, 'tin'), { recursive: true });
      writeFileSync(join(name, 'tin/index.html'), `bản ${round}`);
      symlinkSync(name, `${live}.new`);
      renameSync(`${live}.new`, live);
      rmSync(join(folder, `release-${round - 1}`), { recursive: true, force: true });
    };
    release(0);
    const switching = (async () => {
      for (let round = 1; !isOver; round++, await sleep(1)) release(round);
    })();
    const switched = await listen(live);
    const deadline = Date.now() + 2_000;
    const read = async () => {
      while (Date.now() < deadline)
        expect((await get('/tin/', {}, 'GET', portOf(switched))).status).toBe(200);
    };
    try {
      await Promise.all(Array.from({ length: 8 }, read));
    } finally {
      isOver = true;
      await switching;
      close(switched);
    }
  });

  it('outlives readers who go away', async () => {
    put('big.txt', 'x'.repeat(20_000_000));
    for (let round = 0; round < 20; round++) {
      const socket = connect(portOf(server), '127.0.0.1');
      socket.write('GET /big.txt HTTP/1.1\r\nhost: x\r\n\r\n');
      await once(socket, 'data');
      socket.resetAndDestroy();
    }
    expect((await get('/tin/')).status).toBe(200);
  });
});

/** Puts a file live as the publisher does: written beside, then renamed. */
function put(path: string, content: string): void {
  const target = join(folder, 'live', path);
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(join(folder, 'staged'), content);
  renameSync(join(folder, 'staged'), target);
}

function remove(path: string): void {
  unlinkSync(join(folder, 'live', path));
}

async function listen(live: string): Promise<Server> {
  const listening = createStaticServer(live).listen(0, '127.0.0.1');
  await once(listening, 'listening');
  return listening;
}

function close(open: Server): void {
  open.close();
  open.closeAllConnections();
}

function portOf(listening: Server): number {
  return (listening.address() as AddressInfo).port;
}

/** Sends the path as it is: `fetch` would put it in order first. */
async function get(path: string, headers = {}, method = 'GET', at = portOf(server)): Promise<Answer> {
  const sent = request({ host: '127.0.0.1', port: at, path, method, headers }).end();
  const [response] = await once(sent, 'response');
  return { status: response.statusCode, headers: response.headers, body: await text(response) };
}

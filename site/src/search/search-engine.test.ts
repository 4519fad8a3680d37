import { describe, expect, test, vi } from 'vitest';
import { corpus, toSampleDocument } from './sample-corpus.ts';
import { loadFrom, makeSampleIndex } from './sample-index.ts';
import type { SearchDocument } from './search-document.ts';
import { openSearch, type SearchEngine } from './search-engine.ts';
import { toSearchRequest } from './search-request.ts';

const engine = openOver([corpus]);

function openOver(segments: readonly (readonly SearchDocument[])[]): SearchEngine {
  const files = makeSampleIndex(segments);
  return openSearch(loadFrom(() => files));
}

async function find(query: string, from = engine) {
  const answer = await from.find(toSearchRequest(new URLSearchParams(query)));
  const hits = await answer.next();
  expect(hits).toHaveLength(Math.min(answer.total, 20));
  return hits;
}

const idsOf = async (query: string, from = engine) =>
  (await find(query, from)).map(({ path }) => path.split('/')[2]);

describe('marks are optional', () => {
  test('duong finds đường, đương and dương', async () => {
    expect((await idsOf('q=duong')).sort()).toEqual(['duong', 'duong-dau', 'duong-tinh']);
  });

  test('đường is found before đương, which stands in a title, and without dương', async () => {
    expect(await idsOf('q=đường')).toEqual(['duong', 'duong-dau']);
  });

  test('đương is found before đường', async () => {
    expect(await idsOf('q=đương')).toEqual(['duong-dau', 'duong']);
  });

  test('dương is found before đường', async () => {
    expect((await idsOf('q=dương'))[0]).toBe('duong-tinh');
  });

  test('upper case and decomposed letters change nothing', async () => {
    for (const text of ['ĐƯỜNG', 'đường'.normalize('NFD'), 'Đường'.normalize('NFD')]) {
      expect(await idsOf(`q=${encodeURIComponent(text)}`)).toEqual(['duong', 'duong-dau']);
    }
  });

  test('words with and without marks go together', async () => {
    for (const text of ['con duong be tong', 'con đường be tong', 'hien dat', 'hiến đất', 'đat hiên']) {
      expect(await idsOf(`q=${text}`)).toEqual(['duong']);
    }
  });

  test('a title with đ is found by its words without marks', async () => {
    expect((await idsOf('q=duong dau'))[0]).toBe('duong-dau');
  });

  test('a word is found while it is typed', async () => {
    expect(await idsOf('q=đườ')).toEqual(['duong', 'duong-dau']);
  });
});

describe('place names', () => {
  test.each(['bảo thắng', 'bao thang', 'thái niên', 'thai nien'])(
    '%s finds the stories of the old unit and of the new',
    async (name) => {
      expect((await idsOf(`q=${name}`)).sort()).toEqual(['bao-thang', 'thai-nien']);
    },
  );

  test('an alias with đ is found without it', async () => {
    expect(await idsOf('q=dinh bang')).toEqual(['thai-nien']);
  });
});

describe('the number of an official document', () => {
  test.each(['01-ĐA/TU', '01-đa/tu', '01-da/tu', '01-DA/TU'.normalize('NFD'), 'Đề án 01-ĐA/TU'])(
    '%s finds the document, then what names it, and not what has its letters here and there',
    async (number) => {
      expect(await idsOf(`q=${encodeURIComponent(number)}`)).toEqual(['de-an', 'ke-hoach']);
    },
  );

  test('finds its document alone when nothing else names it', async () => {
    for (const number of ['112/KH-UBND', '112/kh-ubnd'])
      expect(await idsOf(`q=${number}`)).toEqual(['ke-hoach']);
  });

  test('is found while it is typed', async () => {
    expect(await idsOf('q=01-đ')).toContain('de-an');
    expect(await idsOf('q=112/kh-u')).toContain('ke-hoach');
  });

  test('keeps to the filters, and to the order by date', async () => {
    expect(await idsOf('q=01-ĐA/TU&label=ke-hoach')).toEqual(['ke-hoach']);
    expect(await idsOf('q=01-da/tu&sort=date')).toEqual(['ke-hoach', 'de-an']);
  });
});

describe('what a document is', () => {
  test('is found by its words, the stars of today included', async () => {
    expect(await idsOf('q=ocop 4 sao')).toEqual(['che']);
    expect((await idsOf('q=san pham ocop')).sort()).toEqual(['che', 'mat-ong']);
    expect(await idsOf('q=gương điển hình')).toEqual(['nguoi-tot']);
  });

  test('is shown with a result', async () => {
    expect((await find('stars=4'))[0]?.kind).toBe('Sản phẩm OCOP · Đồ uống · 4 sao');
    expect((await find('label=thuc-pham'))[0]?.kind).toBe('Sản phẩm OCOP · Thực phẩm');
  });
});

describe('what is beside the words', () => {
  test('is shown with a result, and marked', async () => {
    const [hit] = await find('q=duong be tong');
    expect(hit).toMatchObject({
      path: '/tin/duong/',
      kind: 'Tin',
      day: '9/3/2026',
      pictureSrc: '/media/ab/card-50-50-240.jpg',
      demo: true,
    });
    expect(hit?.excerpt.filter(({ isMatch }) => isMatch).map(({ text }) => text)).toEqual([
      'đường',
      'bê',
      'tông',
    ]);
  });

  test.each(['2026', 'media', '50', '240', 'article'])(
    '%s is not found where no reader sees it',
    async (word) => {
      expect(await idsOf(`q=${word}`)).toEqual([]);
    },
  );
});

describe('filters', () => {
  test.each([
    ['q=duong&theme=moi-truong', ['duong-dau']],
    ['q=duong&label=tin', ['duong', 'duong-tinh']],
    ['q=đường&label=tin', ['duong']],
    ['locality=Xã Bảo Thắng', ['bao-thang', 'thai-nien']],
    ['locality=Xã Thái Niên, huyện Bảo Thắng (đến 30/6/2025)', ['thai-nien']],
    ['year=2026', ['bao-thang', 'duong']],
    ['year=2025&theme=ha-tang', ['duong-tinh', 'thai-nien']],
    ['type=article&year=2031', []],
    ['stars=4', ['che']],
    ['stars=3', []],
    ['type=ocop-product', ['che', 'mat-ong']],
    ['label=thuc-pham', ['mat-ong']],
    ['type=exemplar&label=ca-nhan', ['nguoi-tot']],
    ['type=official-document&label=ke-hoach', ['ke-hoach']],
  ])('%s', async (query, expected) => {
    expect((await idsOf(query)).sort()).toEqual(expected);
  });

  test('without words show the newest first', async () => {
    expect(await idsOf('type=article')).toEqual([
      'bao-thang',
      'duong',
      'thai-nien',
      'duong-dau',
      'duong-tinh',
      'lich',
    ]);
  });

  test('know the values that the index has', async () => {
    expect((await engine.valuesOf('year')).sort()).toEqual(['2023', '2025', '2026']);
    expect(await engine.valuesOf('stars')).toEqual(['4']);
    expect(await engine.valuesOf('nothing')).toEqual([]);
  });
});

test('by date the newest comes first, whatever fits best', async () => {
  expect(await idsOf('q=duong&sort=date')).toEqual(['duong', 'duong-dau', 'duong-tinh']);
  expect(await idsOf('q=dương&sort=date')).toEqual(['duong', 'duong-dau', 'duong-tinh']);
});

test('a word that stands nowhere finds nothing', async () => {
  expect(await idsOf('q=xylophon')).toEqual([]);
});

test('requests at the same time do not mix', async () => {
  const queries = ['q=đường', 'q=duong', 'q=đương', 'year=2026', 'q=đường', 'q=dương'];
  const alone = [];
  for (const query of queries) alone.push(await idsOf(query));
  expect(await Promise.all(queries.map((query) => idsOf(query)))).toEqual(alone);
});

test('many results come in batches, each once', async () => {
  const many = Array.from({ length: 45 }, (_, i) =>
    toSampleDocument(`so-${i}`, { bodyText: 'Thôn có nhà văn hoá.' }),
  );
  const answer = await openOver([many]).find(toSearchRequest([['q', 'nhà văn hoá']]));
  const batches = [await answer.next(), await answer.next(), await answer.next(), await answer.next()];
  expect(batches.map(({ length }) => length)).toEqual([20, 20, 5, 0]);
  expect(new Set(batches.flat().map(({ path }) => path)).size).toBe(45);
});

test('the spelling as typed comes first, however many others have better places', async () => {
  const others = Array.from({ length: 30 }, (_, i) =>
    toSampleDocument(`khac-${i}`, { title: 'Đương nhiệm', summary: 'Đương, đương.' }),
  );
  expect((await idsOf('q=đường', openOver([[...others, ...corpus]])))[0]).toBe('duong');
});

test('words that stand together go before words that stand apart, and a title before a text', async () => {
  const documents = [
    toSampleDocument('roi', {
      title: 'Mới thôn',
      bodyText: 'Việc của nông dân.',
      date: '2026-03-01T00:00:00.000Z',
    }),
    toSampleDocument('trong-bai', { bodyText: 'Xây dựng nông thôn mới.', date: '2026-02-01T00:00:00.000Z' }),
    toSampleDocument('trong-tit', { title: 'Nông thôn mới', date: '2026-01-01T00:00:00.000Z' }),
  ];
  expect(await idsOf('q=nông thôn mới', openOver([documents]))).toEqual(['trong-tit', 'trong-bai', 'roi']);
});

test('of documents that answer as well, the newest comes first', async () => {
  const documents = ['2024', '2026', '2025'].map((year) =>
    toSampleDocument(`nam-${year}`, { bodyText: 'Ruộng bậc thang.', date: `${year}-01-01T00:00:00.000Z` }),
  );
  expect(await idsOf('q=ruong bac thang', openOver([documents]))).toEqual([
    'nam-2026',
    'nam-2025',
    'nam-2024',
  ]);
});

test('a document whose body has no word is found by its title', async () => {
  const open = openOver([[toSampleDocument('anh', { title: 'Ảnh mùa vàng', bodyText: '…' })]]);
  expect(await idsOf('q=mua vang', open)).toEqual(['anh']);
});

test('words that programming languages keep for themselves are words like others', async () => {
  expect(await idsOf('q=constructor')).toEqual([]);
  expect(await idsOf('q=__proto__')).toEqual([]);
  const open = openOver([[toSampleDocument('ma', { bodyText: 'constructor và prototype' })]]);
  expect(await idsOf('q=constructor', open)).toEqual(['ma']);
});

test('an index of no document finds nothing, without an error', async () => {
  for (const open of [openOver([]), openOver([[]])]) {
    expect(await idsOf('q=đường', open)).toEqual([]);
    expect(await idsOf('type=article', open)).toEqual([]);
  }
});

test('a failure is passed on, and the next request tries again', async () => {
  const files = makeSampleIndex([corpus]);
  let isOffline = true;
  const open = openSearch(async (path) => {
    if (isOffline) throw new TypeError('no network');
    return files.get(path) ?? null;
  });
  await expect(find('q=đường', open)).rejects.toThrow('no network');
  isOffline = false;
  expect(await idsOf('q=đường', open)).toEqual(['duong', 'duong-dau']);
});

test('a browser that cannot unpack by itself finds the same', async () => {
  vi.stubGlobal('DecompressionStream', undefined);
  try {
    expect(await idsOf('q=đường', openOver([corpus]))).toEqual(['duong', 'duong-dau']);
  } finally {
    vi.unstubAllGlobals();
  }
});

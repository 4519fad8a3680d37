import { beforeAll, describe, expect, it } from 'vitest';
import { logIn, type CmsClient } from '../harness/admin-client.ts';
import { getSharedCms } from '../harness/shared-cms.ts';

const PICKER = '/content-manager/relations/api::article.article';
const LISTS = '/content-manager/collection-types';
const THAI_NIEN = 'Xã Thái Niên, huyện Bảo Thắng (đến 30/6/2025)';

let admin: CmsClient;
beforeAll(async () => {
  admin = await logIn(getSharedCms().url);
});

interface Page {
  readonly results: Record<string, string>[];
  readonly pagination: { readonly total: number };
}

/** What the picker of a story's field offers for what was typed. */
async function pick(field: string, typed: string, more = ''): Promise<Record<string, string>[]> {
  const address = `${PICKER}/${field}?pageSize=100&_q=${encodeURIComponent(typed)}${more}`;
  const { status, body } = await admin.request<Page>('GET', address);
  expect(status).toBe(200);
  return body.results;
}

async function list(type: string, typed: string): Promise<Page> {
  const address = `${LISTS}/api::${type}.${type}?pageSize=100&_q=${encodeURIComponent(typed)}`;
  const { status, body } = await admin.request<Page>('GET', address);
  expect(status).toBe(200);
  return body;
}

describe('the picker of units', () => {
  it.each([
    'thai nien',
    'Thái Niên',
    'THÁI NIÊN',
    'thái niên'.normalize('NFD'),
    'xa thai nien huyen bao thang',
    'thang nien',
  ])('finds xã Thái Niên by “%s”, and shows its unmistakable name', async (typed) => {
    const labels = (await pick('localities', typed)).map(({ label }) => label);
    expect(labels).toContain(THAI_NIEN);
    expect(labels.length).toBeLessThan(5);
  });

  it('finds đ by d and d by đ', async () => {
    const found = await Promise.all(
      ['nghia do', 'nghĩa đô', 'nghia đo'].map((typed) => pick('localities', typed)),
    );
    for (const units of found) {
      expect(units.map(({ label }) => label)).toEqual([
        'Xã Nghĩa Đô, huyện Bảo Yên (đến 30/6/2025)',
        'Xã Nghĩa Đô, tỉnh Lào Cai (từ 1/7/2025)',
      ]);
    }
  });

  it('finds a unit by another spelling, by a former name and by its code', async () => {
    expect((await pick('localities', 'sapa')).length).toBeGreaterThan(1);
    expect((await pick('localities', 'suoi giang'))[0]?.['label']).toMatch(/^Xã Văn Chấn/);
    expect((await pick('localities', '02917')).map(({ label }) => label)).toContain(THAI_NIEN);
  });

  it('offers nothing where nothing fits, and everything where nothing is typed', async () => {
    expect(await pick('localities', 'khong dau co xa nay')).toEqual([]);
    const { body } = await admin.request<Page>('GET', `${PICKER}/localities?pageSize=10`);
    expect(body.pagination.total).toBeGreaterThan(260);
  });

  it('leaves out what is chosen already', async () => {
    const [chosen] = await pick('localities', 'thai nien');
    const rest = await pick('localities', 'thai nien', `&idsToOmit[]=${chosen?.['id']}`);
    expect(rest.map(({ label }) => label)).not.toContain(chosen?.['label']);
  });
});

describe('other registries', () => {
  it('are picked without marks, too', async () => {
    const [organisation] = await pick('organisation', 'bao lao cai');
    expect(organisation?.['name']).toBe('Báo Lào Cai');
  });

  it('are listed without marks, and by what Strapi searches itself', async () => {
    expect((await list('locality', 'thai nien')).results.map(({ label }) => label)).toContain(THAI_NIEN);
    expect((await list('organisation', 'bao-lao-cai')).results.map(({ slug }) => slug)).toContain(
      'bao-lao-cai',
    );
    expect((await list('organisation', 'khong dau co')).results).toEqual([]);
  });
});

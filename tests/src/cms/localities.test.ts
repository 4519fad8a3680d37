import { beforeAll, describe, expect, it } from 'vitest';
import { getSharedCms } from '../harness/shared-cms.ts';
import { openDesk, type Desk, type Refused, type Saved } from './desk.ts';

const COLLECTION = '/content-manager/collection-types/api::locality.locality';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk(getSharedCms());
});

/** The identity of a unit, by its slug. */
async function find(slug: string): Promise<string> {
  const { body } = await desk.admin.request<{ results: { documentId: string }[] }>(
    'GET',
    `${COLLECTION}?filters[slug][$eq]=${slug}`,
  );
  return String(body.results[0]?.documentId);
}

/** Field values of a village, under a commune named by its slug. */
async function village(name: string, commune: string, values: object = {}): Promise<object> {
  return { name, kind: 'thon', parent: { connect: [{ documentId: await find(commune) }] }, ...values };
}

async function refusal(values: object): Promise<Refused['error']['details']['errors']> {
  const { status, body } = await desk.create<Refused>('locality', values);
  expect(status).toBe(400);
  return body.error.details.errors;
}

describe('the seeded units', () => {
  it('are all there, tied to each other, and public', async () => {
    const units = await desk.listDocuments('locality');
    const bySlug = new Map(units.map((unit) => [unit.slug, unit]));
    expect(units.filter(({ validTo, kind }) => !validTo && ['xa', 'phuong'].includes(kind))).toHaveLength(99);
    expect(bySlug.get('xa-thai-nien')).toMatchObject({
      parent: bySlug.get('huyen-bao-thang')?.documentId,
      successors: [bySlug.get('xa-bao-thang')?.documentId],
    });
  });
});

describe('a village that an editor adds with its name and commune alone', () => {
  it('gets a label that nobody can mistake, an address that names its commune, and a code', async () => {
    const { status, body } = await desk.create('locality', await village('Thôn Ao Xanh', 'xa-thai-nien'));
    expect(status).toBe(201);
    expect(body.data).toMatchObject({
      label: 'Thôn Ao Xanh, xã Thái Niên, huyện Bảo Thắng (đến 30/6/2025)',
      slug: 'thon-ao-xanh-xa-thai-nien',
      code: '02917-1',
    });
    const wire = await desk.findDocument('locality', body.data.documentId);
    expect(wire).toMatchObject({
      kind: 'thon',
      label: body.data['label'],
      parent: await find('xa-thai-nien'),
    });
  });

  it('gets another code and address than its neighbour', async () => {
    const first = await desk.create('locality', await village('Thôn Một', 'xa-gia-phu'));
    const second = await desk.create('locality', await village('Thôn Hai', 'xa-gia-phu'));
    expect([first, second].map(({ body }) => body.data['code'])).toEqual(['02923-1', '02923-2']);
    const namesake = await desk.create('locality', await village('Thôn Một', 'xa-gia-phu-truoc-2025'));
    expect(namesake.body.data).toMatchObject({ code: '02923-3', slug: 'thon-mot-xa-gia-phu-2' });
  });

  it('keeps what the editor wrote', async () => {
    const written = { label: 'Thôn Nhãn riêng', slug: 'thon-nhan-rieng', code: 'T-1' };
    const { body } = await desk.create('locality', await village('Thôn Riêng', 'xa-bac-ha', written));
    expect(body.data).toMatchObject(written);
  });

  it('gets a new label when the old one is cleared, and keeps its address', async () => {
    const { body } = await desk.create('locality', await village('Thôn Cũ', 'xa-bao-yen'));
    const { documentId } = body.data;
    const renamed = await desk.update('locality', documentId, { name: 'Thôn Mới', label: '' });
    expect(renamed.body.data).toMatchObject({
      label: 'Thôn Mới, xã Bảo Yên, tỉnh Lào Cai (từ 1/7/2025)',
      slug: body.data.slug,
      code: body.data['code'],
    });
  });
});

describe('a unit is refused', () => {
  it.each([
    ['without a commune', null],
    ['under a district', 'huyen-bac-ha'],
    ['under a province', 'tinh-lao-cai'],
  ])('when it is a village %s', async (_case, above) => {
    const parent = above ? { connect: [{ documentId: await find(above) }] } : undefined;
    const flaws = await refusal({ name: 'Thôn Lạc', kind: 'thon', ...(parent && { parent }) });
    const message = 'Thôn phải thuộc một xã, phường hoặc thị trấn.';
    expect(flaws).toMatchObject([{ path: ['parent'], message }]);
  });

  it('under one that is no greater', async () => {
    const parent = { connect: [{ documentId: await find('xa-bac-ha') }] };
    const [flaw] = await refusal({ name: 'Xã Lạc', kind: 'xa', code: 'X-9', parent });
    expect(flaw?.path).toEqual(['parent']);
  });

  it('when it can be taken for another by its label', async () => {
    await desk.create('locality', await village('Thôn Đôi', 'xa-muong-khuong'));
    const [flaw] = await refusal(await village('Thôn Đôi', 'xa-muong-khuong'));
    expect(flaw).toMatchObject({ path: ['label'] });
    expect(flaw?.message).toContain('Thôn Đôi, xã Mường Khương');
  });

  it.each([
    ['from the same day', { code: '02905', validFrom: '2025-07-01' }],
    ['from no known day, either', { code: '02917' }],
  ])('when another had its code %s', async (_case, values) => {
    const [flaw] = await refusal({ name: 'Xã Trùng', kind: 'xa', ...values });
    expect(flaw).toMatchObject({ path: ['code'] });
  });

  it('without a code, when the State gives it one', async () => {
    const [flaw] = await refusal({ name: 'Xã Không mã', kind: 'xa' });
    expect(flaw).toMatchObject({ path: ['code'], message: 'Thiếu mã đơn vị.' });
  });
});

describe('a unit that is edited', () => {
  it('may be saved as it is, with a recognition added', async () => {
    const documentId = await find('xa-ban-lau');
    const recognitions = [{ level: 'xa-dat-chuan', year: 2022 }];
    const { status, body } = await desk.update<Saved>('locality', documentId, { recognitions });
    expect(status, JSON.stringify(body)).toBe(200);
    expect(body.data).toMatchObject({ label: 'Xã Bản Lầu, tỉnh Lào Cai (từ 1/7/2025)', slug: 'xa-ban-lau' });
    expect((await desk.findDocument('locality', documentId))?.recognitions).toHaveLength(1);
  });
});

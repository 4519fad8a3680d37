import { describe, expect, it } from 'vitest';
import type { Card, LocalityGathering, OrganisationGathering } from '../../model/content.ts';
import { sampleSite } from '../json-ld/sample-content.ts';
import { toGatheringArchiveHead, toGatheringHead } from './to-gathering-head.ts';

const unit: LocalityGathering = {
  kind: 'locality',
  name: 'Xã Thái Niên',
  label: 'Xã Thái Niên, huyện Bảo Thắng (đến 30/6/2025)',
  slug: 'xa-thai-nien',
  path: '/dia-phuong/xa-thai-nien/',
  description: null,
  newest: { cards: [], older: null, newer: null },
  localityKind: { value: 'xa', label: 'Xã' },
  validFrom: null,
  validTo: '2025-06-30',
  isFormer: true,
  recognitions: [],
  gatheredRecognitions: [],
  parent: null,
  predecessors: [],
  successors: [],
  children: [],
  exemplars: [],
  products: [],
};

describe('toGatheringHead', () => {
  it('names a unit so that nobody takes it for another, below the board of all units', () => {
    expect(toGatheringHead(sampleSite, unit)).toMatchObject({
      title: 'Xã Thái Niên, huyện Bảo Thắng (đến 30/6/2025)',
      path: '/dia-phuong/xa-thai-nien/',
      trail: [{ name: 'Địa phương', path: '/dia-phuong/' }],
    });
  });

  it("offers a unit's feed only where there is one", () => {
    expect(toGatheringHead(sampleSite, unit).feeds).toEqual([]);
    const told = { ...unit, newest: { ...unit.newest, cards: [{ title: 'Bài' } as Card] } };
    expect(toGatheringHead(sampleSite, told).feeds).toEqual([
      { title: unit.label, path: '/rss/dia-phuong/xa-thai-nien.xml' },
    ]);
  });

  it('offers the feed of an organisation', () => {
    const newspaper: OrganisationGathering = {
      kind: 'organisation',
      name: 'Báo Lào Cai',
      slug: 'bao-lao-cai',
      path: '/co-quan/bao-lao-cai/',
      description: null,
      newest: { cards: [], older: null, newer: null },
      organisationKind: { value: 'bao-chi', label: 'Cơ quan báo chí' },
      validTo: null,
      isFormer: false,
      successors: [],
      website: null,
      logo: null,
    };
    expect(toGatheringHead(sampleSite, newspaper).feeds).toEqual([
      { title: 'Báo Lào Cai', path: '/rss/co-quan/bao-lao-cai.xml' },
    ]);
  });
});

describe('toGatheringArchiveHead', () => {
  it('stands below the page that it continues', () => {
    expect(toGatheringArchiveHead('locality', unit, 2)).toMatchObject({
      title: 'Xã Thái Niên – tập lưu trữ số 2',
      path: '/dia-phuong/xa-thai-nien/trang/2/',
      trail: [{ path: '/dia-phuong/' }, { name: 'Xã Thái Niên', path: '/dia-phuong/xa-thai-nien/' }],
    });
  });
});

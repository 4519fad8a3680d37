import type {
  AuthorGathering,
  LocalityGathering,
  LocalityRow,
  OrganisationGathering,
  ProducerGathering,
  Recognition,
} from '../../src/model/content.ts';
import { CARDS, EMPTY_LIST, FULL_LIST } from './cards.ts';
import { toLink } from './links.ts';
import { TALL } from './pictures.ts';
import { LONG_PLACE, LONG_SUMMARY } from './words.ts';

const NONE = {
  criteria: null,
  authority: null,
  decisionNumber: null,
  decisionDate: null,
  year: null,
  revokedOn: null,
  isRevoked: false,
  note: null,
};

const RECOGNITIONS: readonly Recognition[] = [
  {
    level: { value: 'xa-nang-cao', label: 'Xã nông thôn mới nâng cao' },
    criteria: 'Quyết định số 319/QĐ-TTg',
    authority: 'Cơ quan mẫu',
    decisionNumber: '15/QĐ-MẪU',
    decisionDate: '2024-12-20',
    year: 2024,
    revokedOn: null,
    isRevoked: false,
    note: 'Ghi chú của toà soạn về lần công nhận này, khá dài để xem chữ xuống dòng ra sao trên điện thoại.',
  },
  {
    ...NONE,
    level: { value: 'xa-dat-chuan', label: 'Xã đạt chuẩn nông thôn mới' },
    year: 2019,
    revokedOn: '2021-05-01',
    isRevoked: true,
  },
  { ...NONE, level: { value: 'xa-dat-chuan', label: 'Xã đạt chuẩn nông thôn mới' } },
];

const BARE: LocalityGathering = {
  kind: 'locality',
  name: 'Xã mẫu',
  path: '#xa-mau',
  description: null,
  newest: EMPTY_LIST,
  label: 'Xã mẫu',
  slug: 'xa-mau',
  localityKind: { value: 'xa', label: 'Xã' },
  validFrom: null,
  validTo: null,
  isFormer: false,
  recognitions: [],
  gatheredRecognitions: [],
  parent: null,
  predecessors: [],
  successors: [],
  children: [],
  exemplars: [],
  products: [],
};

export const LOCALITIES: Readonly<Record<string, LocalityGathering>> = {
  dai: {
    ...BARE,
    name: LONG_PLACE,
    newest: FULL_LIST,
    validFrom: '2025-07-01',
    recognitions: RECOGNITIONS,
    gatheredRecognitions: RECOGNITIONS.map((recognition, index) => ({
      unit: toLink(`Xã thành phần số ${index + 1}`),
      recognition,
    })),
    parent: toLink('Tỉnh mẫu'),
    predecessors: ['Một', 'Hai', 'Ba'].map((name) => toLink(`Xã ${name} (đến 30/6/2025)`)),
    children: Array.from({ length: 15 }, (_, index) => toLink(`Thôn số ${index + 1}`)),
    exemplars: CARDS.filter(({ type }) => type === 'exemplar'),
    products: CARDS.filter(({ type }) => type === 'ocop-product'),
  },
  cu: {
    ...BARE,
    validTo: '2025-06-30',
    isFormer: true,
    successors: [toLink('Xã mẫu mới'), toLink('Phường mẫu')],
  },
  trong: BARE,
};

const toRow = (name: string, own: Partial<LocalityRow> = {}): LocalityRow => ({
  name,
  label: name,
  path: '#main',
  kind: { value: 'xa', label: 'Xã' },
  isCurrent: true,
  levels: [],
  documents: 0,
  ...own,
});

export const BOARD: readonly LocalityRow[] = [
  toRow('Tỉnh mẫu', { kind: { value: 'tinh', label: 'Tỉnh' }, documents: 49 }),
  toRow('Xã Một', { levels: RECOGNITIONS.slice(0, 1).map(({ level }) => level), documents: 3 }),
  toRow('Xã Hai', { levels: RECOGNITIONS.slice(1, 2).map(({ level }) => level) }),
  toRow(LONG_PLACE, { documents: 1 }),
  toRow('Xã Bốn', { isCurrent: false, label: 'Xã Bốn, huyện Cũ (đến 30/6/2025)' }),
  toRow('Xã Bốn', { isCurrent: false, label: 'Xã Bốn, huyện Khác (đến 30/6/2025)' }),
];

export const ORGANISATIONS: Readonly<Record<string, OrganisationGathering>> = {
  dai: {
    kind: 'organisation',
    name: LONG_PLACE,
    path: '#co-quan',
    description: null,
    newest: FULL_LIST,
    slug: 'co-quan-mau',
    organisationKind: { value: 'truyen-thanh', label: 'Đài truyền thanh cơ sở' },
    validTo: '2025-03-12',
    isFormer: true,
    successors: [toLink('Báo mẫu')],
    website: 'https://vi-du.example/mot-dia-chi-rat-dai-cua-co-quan-mau-khong-ngat-duoc',
    logo: null,
  },
};

export const AUTHORS: Readonly<Record<string, AuthorGathering>> = {
  dai: {
    kind: 'author',
    name: 'Nhóm phóng viên mẫu',
    path: '#tac-gia',
    description: LONG_SUMMARY,
    newest: FULL_LIST,
    role: 'Phóng viên thường trú',
    organisation: toLink('Báo mẫu'),
    photo: TALL,
  },
  ngan: {
    kind: 'author',
    name: 'Cộng tác viên mẫu',
    path: '#tac-gia',
    description: null,
    newest: EMPTY_LIST,
    role: null,
    organisation: null,
    photo: null,
  },
};

export const PRODUCERS: Readonly<Record<string, ProducerGathering>> = {
  dai: {
    kind: 'producer',
    name: 'Hợp tác xã mẫu',
    path: '#nha-san-xuat',
    description: null,
    newest: FULL_LIST,
    producerKind: { value: 'hop-tac-xa', label: 'Hợp tác xã' },
    locality: toLink('Xã mẫu'),
    address: LONG_PLACE,
    phone: '0200 000 000',
    website: 'https://vi-du.example/mot-dia-chi-rat-dai-cua-hop-tac-xa-mau-khong-ngat-duoc',
  },
};

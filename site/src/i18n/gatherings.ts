import { formatDay } from '@ntm/shared';
import { lowerFirst } from './lower-first.ts';
import { toDecisionName } from './to-decision-name.ts';

/** What the pages say that gather what belongs to a place, an organisation, an author, a producer, a language or a month. */
export const gatheringWords = {
  feed: 'Theo dõi qua RSS',
  archiveTitle: (name: string, page: number) => `${name} – tập lưu trữ số ${page}`,
  website: 'Trang web',
  phone: 'Điện thoại',
  address: 'Địa chỉ',
  locality: 'Địa phương',
  successors: 'Nay là',
  descriptions: {
    theme: (name: string) => `${name}: Kế hoạch tuyên truyền nêu gì, và mọi tin, bài thuộc chủ đề.`,
    locality: (label: string) =>
      `${label}: kết quả xây dựng nông thôn mới, tin, bài, gương điển hình và sản phẩm OCOP.`,
    organisation: (name: string) => `Tin, bài về nông thôn mới Lào Cai của ${name}.`,
    author: (name: string) => `Tin, bài về nông thôn mới Lào Cai của tác giả ${name}.`,
    movement: (name: string) => `Tin, bài về phong trào, cuộc vận động “${name}” ở Lào Cai.`,
    producer: (name: string) => `Sản phẩm OCOP của ${name}.`,
    language: (name: string) => `Những bài có bản ${lowerFirst(name)} trên trang Nông thôn mới Lào Cai.`,
    month: (name: string) => `Mọi tin, bài về nông thôn mới Lào Cai đã đăng trong ${lowerFirst(name)}.`,
  },
  eyebrows: {
    organisation: 'Cơ quan',
    author: 'Tác giả',
    movement: 'Phong trào, cuộc vận động',
    producer: 'Chủ thể sản xuất',
    language: 'Đọc bằng tiếng dân tộc',
    month: 'Lưu trữ',
  },
  empty: {
    organisation: 'Chưa có bài nào của cơ quan này trên trang.',
    author: 'Tác giả chưa có bài nào trên trang.',
    movement: 'Chưa có bài nào về phong trào này trên trang.',
    producer: 'Chưa có sản phẩm nào của chủ thể này trên trang.',
    language: 'Chưa có bài nào bằng tiếng này. Khi có bản dịch, bài sẽ hiện ở đây.',
  },
} as const;

export const placeWords = {
  board: 'Địa phương',
  boardIntro:
    'Tỉnh, xã, phường hôm nay và các huyện, xã trước ngày 1/7/2025. Trang của mỗi nơi gom cả những gì đã viết về nơi ấy dưới tên cũ.',
  boardDescription:
    'Danh sách các đơn vị hành chính của Lào Cai, nay và trước đây, theo loại và theo mức đạt chuẩn nông thôn mới.',
  contents: 'Mục trên trang này',
  byLevel: 'Theo mức được công nhận',
  noLevels: 'Chưa có công nhận nào được ghi vào trang này.',
  current: 'Hiện nay',
  former: 'Trước đây',
  documents: (count: number) => `${count} bài`,
  filter: {
    label: 'Lọc danh sách',
    name: 'Tên xã, phường, huyện',
    hint: 'Gõ có dấu hay không dấu đều được.',
    level: 'Mức được công nhận',
    allLevels: 'Mọi mức',
    withDocuments: 'Chỉ nơi đã có bài',
    found: (count: number) => `${count} nơi`,
    none: 'Không có nơi nào như vậy. Thử tên khác hoặc bỏ bớt điều kiện.',
  },
  recognitions: 'Kết quả xây dựng nông thôn mới',
  inYear: (year: number) => `Năm ${year}`,
  decision: toDecisionName,
  criteria: 'Bộ tiêu chí:',
  revokedOn: (day: string) => `Thu hồi ngày ${formatDay(day)}`,
  isRevoked: 'đã thu hồi',
  gatheredRecognitions: 'Của các đơn vị trực thuộc và đơn vị cũ',
  since: (day: string) => `Lập ngày ${formatDay(day)}`,
  until: (day: string) => `Đơn vị cũ, đến ngày ${formatDay(day)}`,
  lastDay: (day: string) => `Đến hết ngày ${formatDay(day)}`,
  parent: 'Thuộc',
  predecessors: 'Trước đây là',
  successors: 'Nay là',
  children: 'Gồm',
  exemplars: 'Gương điển hình',
  products: 'Sản phẩm OCOP',
  stories: 'Mọi nội dung về nơi này',
  empty: (name: string) =>
    `Trang chưa có bài nào về ${lowerFirst(name)}. Bạn biết chuyện hay, việc tốt ở đây? Toà soạn rất mong được nghe.`,
  emptyAction: 'Gửi ý kiến cho toà soạn',
} as const;

import type { Layout } from './layout';

export const achievementLayout: Layout = {
  mainField: 'label',
  sort: ['id', 'ASC'],
  rows: [['label', 'value']],
  fields: {
    label: { label: 'Thành tích', help: 'Kết quả nào, ví dụ: Hiến đất làm đường.' },
    value: { label: 'Con số', help: 'Bao nhiêu, kèm đơn vị, ví dụ: 1.200 m².' },
  },
};

export const awardLayout: Layout = {
  mainField: 'title',
  sort: ['id', 'ASC'],
  rows: [['title'], ['decision', 'date']],
  fields: {
    title: {
      label: 'Hình thức khen thưởng',
      help: 'Ví dụ: Bằng khen của Chủ tịch Uỷ ban nhân dân tỉnh.',
    },
    decision: { label: 'Số quyết định', help: 'Số và ký hiệu của quyết định khen thưởng.' },
    date: { label: 'Ngày quyết định', help: 'Ngày ký quyết định.' },
  },
};

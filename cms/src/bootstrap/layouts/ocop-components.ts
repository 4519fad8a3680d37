import type { Layout } from './layout';

export const ratingLayout: Layout = {
  mainField: 'stars',
  sort: ['id', 'ASC'],
  rows: [['stars', 'decisionDate'], ['decisionNumber', 'authority'], ['expiresOn']],
  fields: {
    stars: { label: 'Số sao', help: '3, 4 hoặc 5 sao. Bắt buộc khi đăng.' },
    decisionDate: { label: 'Ngày quyết định', help: 'Hạng sao có hiệu lực từ ngày này. Bắt buộc khi đăng.' },
    decisionNumber: { label: 'Số quyết định', help: 'Số và ký hiệu của quyết định công nhận.' },
    authority: { label: 'Cơ quan công nhận', help: 'Nơi ra quyết định.' },
    expiresOn: {
      label: 'Hiệu lực đến hết ngày',
      help: 'Ngày cuối cùng hạng sao còn hiệu lực; để trống nếu quyết định không ghi.',
    },
  },
};

export const shopLinkLayout: Layout = {
  mainField: 'label',
  sort: ['id', 'ASC'],
  rows: [['label', 'url']],
  fields: {
    label: { label: 'Tên nơi bán', help: 'Ví dụ: Sàn thương mại điện tử tỉnh Lào Cai.' },
    url: { label: 'Địa chỉ', help: 'Đường dẫn đầy đủ tới gian hàng, bắt đầu bằng https://.' },
  },
};

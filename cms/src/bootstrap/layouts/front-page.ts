import type { Layout } from './layout';

export const frontPageLayout: Layout = {
  mainField: 'documentId',
  sort: ['updatedAt', 'DESC'],
  list: ['lead', 'updatedAt'],
  rows: [['lead'], ['picks']],
  fields: {
    lead: {
      label: 'Bài chính',
      help: 'Bài lớn nhất ở đầu trang nhất. Để trống thì lấy bài mới nhất.',
      shows: 'title',
    },
    picks: {
      label: 'Bài chọn',
      help: 'Các bài ngay sau bài chính, theo thứ tự này. Kéo để đổi chỗ.',
      shows: 'title',
    },
  },
};

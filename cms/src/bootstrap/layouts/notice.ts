import type { Layout } from './layout';

export const noticeLayout: Layout = {
  mainField: 'publicText',
  sort: ['at', 'DESC'],
  list: ['kind', 'targetPath', 'publicText', 'at'],
  rows: [
    ['kind', 'at'],
    ['publicText'],
    ['internalNote'],
    ['targetType', 'targetPath'],
    ['targetDocumentId'],
  ],
  fields: {
    kind: { label: 'Loại', help: 'Đính chính một chi tiết, hoặc gỡ cả bài.' },
    targetType: { label: 'Loại nội dung', help: 'Tự ghi theo mã bài.', readOnly: true },
    targetDocumentId: {
      label: 'Mã bài',
      help: 'Mã của bài mà thông báo nói tới, lấy từ địa chỉ trang soạn bài.',
    },
    targetPath: { label: 'Địa chỉ trên trang', help: 'Tự ghi theo mã bài: địa chỉ lúc đó.', readOnly: true },
    at: { label: 'Thời điểm', help: 'Lúc đính chính hoặc gỡ bài, hiện cho bạn đọc.' },
    publicText: {
      label: 'Lời với bạn đọc',
      help: 'Nội dung thông báo, hiện trên trang, mục Đính chính và RSS.',
    },
    internalNote: {
      label: 'Ghi chú nội bộ',
      help: 'Lý do, người quyết định. Không bao giờ rời khỏi toà soạn.',
    },
  },
};

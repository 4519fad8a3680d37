const count = new Intl.NumberFormat('vi');

/** What the search page says while it works; the words of its form are in `vi.ts`. */
export const searchWords = {
  searching: 'Đang tìm…',
  found: (total: number, text: string) =>
    text === ''
      ? `${count.format(total)} kết quả theo bộ lọc đã chọn`
      : `${count.format(total)} kết quả cho “${text}”`,
  none: (text: string) =>
    text === '' ? 'Không có kết quả nào theo bộ lọc đã chọn' : `Không tìm thấy kết quả nào cho “${text}”`,
  advice: [
    'Kiểm tra lại chính tả; gõ có dấu hay không dấu đều được.',
    'Thử ít từ hơn, hoặc từ khác cùng nghĩa.',
    'Tên xã, huyện cũ hay mới đều tìm được.',
  ],
  withoutFilters: 'Bỏ hết bộ lọc',
  newest: 'Xem tin, bài mới nhất',
  offline: 'Thiết bị đang không có mạng nên chưa tìm được. Hãy kết nối mạng rồi thử lại.',
  failed: 'Chưa tải được dữ liệu tìm kiếm. Hãy thử lại sau ít phút.',
  retry: 'Thử lại',
  more: (next: number) => `Xem thêm ${next} kết quả`,
  stars: (stars: number) => `${stars} sao`,
  demo: 'Nội dung minh hoạ',
} as const;

/** The filters of the search page: what each is called, and what it says while nothing is chosen. */
export const filterWords = {
  type: { label: 'Loại nội dung', all: 'Mọi loại' },
  label: { label: 'Thể loại, nhóm', all: 'Mọi thể loại, nhóm' },
  theme: { label: 'Chủ đề', all: 'Mọi chủ đề' },
  locality: { label: 'Địa phương', all: 'Mọi địa phương' },
  stars: { label: 'Hạng sao OCOP', all: 'Mọi hạng sao' },
  year: { label: 'Năm', all: 'Mọi năm' },
  sort: { label: 'Sắp xếp', all: 'Liên quan nhất', byDate: 'Mới nhất' },
} as const;

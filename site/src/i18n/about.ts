/** The words of /gioi-thieu/. What is said of the programme comes from the plan of 2022. */
export const about = {
  title: 'Giới thiệu',
  description:
    'Trang Nông thôn mới Lào Cai là gì, ai chịu trách nhiệm, gửi ý kiến ở đâu và trang phục vụ người đọc thế nào.',
  intro:
    'Trang đăng tin, bài, ảnh, phát thanh và video về xây dựng nông thôn mới ở Lào Cai, bằng tiếng Việt và một số tiếng dân tộc thiểu số, để ai cũng đọc được, kể cả trên máy điện thoại rẻ và mạng chậm.',
  programme: {
    title: 'Chương trình và Kế hoạch',
    paragraphs: [
      'Xây dựng nông thôn mới là Chương trình mục tiêu quốc gia nhằm nâng cao đời sống vật chất và tinh thần của người dân nông thôn, với phương châm “Dân biết, dân bàn, dân làm, dân kiểm tra, dân giám sát, dân thụ hưởng”.',
      'Nội dung của trang đi theo Kế hoạch tuyên truyền Chương trình mục tiêu quốc gia xây dựng nông thôn mới tỉnh Lào Cai năm 2022 của Ban Tuyên giáo Tỉnh ủy. Kế hoạch nêu bảy nội dung tuyên truyền; mỗi nội dung là một chủ đề trên trang này:',
    ],
  },
  responsible: {
    title: 'Đơn vị chịu trách nhiệm',
    body: 'Cơ quan chủ quản',
    person: 'Chịu trách nhiệm nội dung',
    licence: 'Giấy phép',
    unknown: 'Thông tin về đơn vị chịu trách nhiệm đang được cập nhật.',
  },
  opinions: {
    title: 'Gửi ý kiến',
    paragraphs: [
      'Kịp thời phản ánh tâm tư, nguyện vọng, kiến nghị, đề xuất của Nhân dân là một trong bảy nội dung của Kế hoạch. Nếu bạn thấy chỗ sai, muốn góp ý hoặc có chuyện ở thôn, xã mình cần được nói tới, xin gửi về toà soạn:',
    ],
    unknown: 'Địa chỉ nhận ý kiến đang được cập nhật.',
    corrections: 'Khi có sai sót, toà soạn sửa trên bài và công bố ở mục',
  },
  reuse: {
    title: 'Dùng lại tin, bài',
    text: 'Báo, cổng thông tin điện tử và đài truyền thanh cơ sở có thể lấy tin, bài tự động; khi dùng lại xin ghi rõ nguồn. Xem',
  },
  access: {
    title: 'Để ai cũng đọc được',
    paragraphs: [
      'Trang được làm theo hướng dẫn tiếp cận nội dung web WCAG 2.2, mức AA: dùng được bằng bàn phím và trình đọc màn hình, ảnh có lời mô tả, chữ đủ tương phản trên cả nền sáng và nền tối, nút bấm đủ lớn cho ngón tay.',
      'Nút “Cỡ chữ, màu nền” ở đầu mỗi trang cho bạn chọn chữ to hơn, nền sáng hay tối, tương phản cao; trang nhớ lựa chọn ấy. Trên mỗi bài bạn có thể in, hoặc bấm “Lưu bài” để đọc lại. Bài có bản tiếng Mông, Dao, Tày, Giáy hoặc Nùng thì bản ấy được giới thiệu ngay đầu bài; bài phát thanh có lời ghi lại.',
      'Không bật JavaScript vẫn đọc và đi lại được khắp trang; riêng tìm theo từ cần JavaScript. Nếu bạn gặp chỗ khó đọc hay khó bấm, xin cho toà soạn biết.',
    ],
  },
  privacy: {
    title: 'Quyền riêng tư',
    text: 'Trang không dùng cookie, không theo dõi người đọc, không tải gì từ trang khác. Cỡ chữ, màu nền, độ tương phản và danh sách bài đã lưu chỉ nằm trên máy của bạn.',
  },
} as const;

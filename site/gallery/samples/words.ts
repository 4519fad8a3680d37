/** A headline of the length that nobody should write and somebody will. */
export const LONG_TITLE =
  'Từ con đường ba mùa mưa chưa xong đến ngày xe chở phân bón chạy thẳng vào tận sân phơi: chuyện một thôn vùng cao bàn, góp, ' +
  'làm, giữ và kiểm tra từng mét bê tông, từng mét rãnh thoát nước, từng gốc cây bóng mát ven đường, với ' +
  'NghiêngNgảNghiêngNgảNghiêngNgảNghiêngNgảNghiêngNgảNghiêngNgảNghiêng';

export const LONG_SUMMARY =
  'Ba mùa mưa, ba lần tính lại, một con đường bê tông nối thôn với đường lớn. Câu chuyện của những người vừa làm vừa học ' +
  'cách làm, và học cả cách giữ con đường sau ngày khánh thành: ai đo đất, ai ghi sổ, ai đứng ra giảng hòa khi hai nhà ' +
  'tranh nhau một góc rào, và vì sao cuối cùng cả thôn cùng ký vào một tờ giấy kẻ ô.';

export const SUMMARY = 'Con đường mới nối thôn với đường lớn, do bà con bàn, góp và làm.';

export const LONG_PLACE =
  'Trung tâm Văn hóa, Thể thao và Truyền thông huyện Si Ma Cai (đến ngày 30 tháng 6 năm 2025)';

export const TRANSCRIPT =
  'Kính chào bà con! Mời bà con nghe bản tin về giữ gìn nguồn nước sạch của thôn.\n\n' +
  'Mỗi nhà hãy làm bốn việc. Một, không vứt rác xuống suối. Hai, không thả gia súc gần bể nước. Ba, không rửa bình phun ' +
  'thuốc ở đầu nguồn. Bốn, thấy ống vỡ thì báo ngay cho tổ quản lý nước.\n\nXin cảm ơn bà con đã lắng nghe.';

export const BODY =
  '<p>Người trong thôn nhớ năm tháng bằng những trận mưa. Mùa mưa thứ nhất là năm cả thôn họp tới khuya mà chưa ngã ngũ.</p>' +
  '<h2 id="giay">Những tờ giấy kẻ ô</h2><p>Mọi con số được kẻ thành ô, viết bằng bút dạ, dán ở <a href="#giay">nhà văn hóa</a>.</p>' +
  '<ul><li>Đất đã góp;</li><li>Ngày công;</li><li>Xi măng còn lại.</li></ul>' +
  '<blockquote><p>Dân chưa thuận thường không phải vì không muốn làm, mà vì có điều chưa được trả lời.</p></blockquote>' +
  '<h3>Bảng góp đất của hai mươi tám hộ</h3>' +
  '<table><thead><tr><th>Hộ</th><th class="align-right">Đất góp (m²)</th><th>Ghi chú của tổ giám sát cộng đồng</th></tr></thead>' +
  '<tbody><tr><td>Nhà số một đầu thôn</td><td class="align-right">1.250</td><td>Góp cả bờ rào đá, xin giữ lại gốc mận</td></tr></tbody></table>' +
  '<ol><li>Họp.</li><li>Đo.</li><li>Làm.</li></ol><p>https://vi-du.example/mot-dia-chi-rat-dai-khong-co-cho-ngat-dong-nao-ca-va-van-con-dai-nua</p>';

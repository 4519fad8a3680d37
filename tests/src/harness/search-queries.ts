/** One word and several, with marks and without, being typed, for places and signs, filtered, by date, and no word at all. */
export const QUERIES = [
  'q=đường', 'q=duong', 'q=đổi mới', 'q=cho phien', 'q=ruộng bậc thang', 'q=nước', 'q=bai', 'q=be tông hoá', 'q=bảo thắng',
  'q=thai nien', 'q=01-ĐA/TU', 'q=hợp tác', 'q=đươ', 'q=duong&type=article', 'q=bai&sort=date', 'theme=chu-truong', 'year=2022',
  'type=ocop-product', 'stars=3', 'stars=4', 'locality=Xã Bảo Thắng', 'q=bai&year=2022&theme=phong-trao', 'type=exemplar&sort=date',
]; // prettier-ignore

import { answerQueries, loadFromFolder, planFromNothing, type SearchWork } from '@ntm/scripts/publisher';

/** One word and several, with marks and without, being typed, for places and signs, filtered, by date, and no word at all. */
const QUERIES = [
  'q=đường', 'q=duong', 'q=đổi mới', 'q=cho phien', 'q=ruộng bậc thang', 'q=nước', 'q=bai', 'q=be tông hoá', 'q=bảo thắng',
  'q=thai nien', 'q=01-ĐA/TU', 'q=hợp tác', 'q=đươ', 'q=duong&type=article', 'q=bai&sort=date', 'theme=chu-truong', 'year=2022',
  'type=ocop-product', 'stars=3', 'stars=4', 'locality=Xã Bảo Thắng', 'q=bai&year=2022&theme=phong-trao', 'type=exemplar&sort=date',
]; // prettier-ignore

/** What the index in a live folder answers to queries of every kind. */
export function answersOf(live: string) {
  return answerQueries(loadFromFolder(live), QUERIES);
}

/** What an index answers that is made from nothing of what the store holds; nothing is written. */
export async function answersFromNothing(work: SearchWork) {
  const plan = await planFromNothing(work, []);
  const files = new Map(plan.files.map(({ path, content }) => [path, content]));
  return answerQueries(async (path) => {
    const content = files.get(path);
    return content && 'buffer' in content ? content.buffer : null;
  }, QUERIES);
}

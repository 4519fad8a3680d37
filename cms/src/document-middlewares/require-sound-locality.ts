import { uidOf } from '../publication/wire-types';
import { readLocality, type LocalityEntry, type WrittenLocality } from './read-locality';
import { refuse, type Flaw } from './refusal';
import { bringsData, type Rule, type Write } from './rule';

/** How far below the nation each kind of unit stands. */
const LEVELS: Record<string, number> = {
  tinh: 1,
  'thanh-pho': 2,
  'thi-xa': 2,
  huyen: 2,
  xa: 3,
  phuong: 3,
  'thi-tran': 3,
  thon: 4,
};

/** Units belong to greater ones, a village to a commune, and no two can be taken for each other. */
export const requireSoundLocality: Rule = async (write, next) => {
  if (write.type === 'locality' && bringsData(write)) {
    const unit = await readLocality(write);
    const flaws = [...(await findPlaceFlaws(write, unit)), ...(await findDoubles(write, unit))];
    if (flaws.length > 0) throw refuse(flaws);
  }
  return next();
};

async function findPlaceFlaws(
  { strapi }: Write,
  { values, parent: where }: WrittenLocality,
): Promise<Flaw[]> {
  const found: unknown = where && (await strapi.db.query(uidOf('locality')).findOne({ where }));
  const parent = found as LocalityEntry | null;
  const above = levelOf(parent?.kind);
  if (values.kind === 'thon' && above !== levelOf('xa')) {
    return [{ path: ['parent'], message: 'Thôn phải thuộc một xã, phường hoặc thị trấn.' }];
  }
  if (!parent || above < levelOf(values.kind)) return [];
  return [{ path: ['parent'], message: `${parent.name} không phải là cấp trên của loại đơn vị này.` }];
}

function levelOf(kind: string | null | undefined): number {
  return LEVELS[kind ?? ''] ?? 0;
}

async function findDoubles({ strapi, action, params }: Write, { values }: WrittenLocality): Promise<Flaw[]> {
  const { kind, code, label, validFrom } = values;
  // A village without one has no commune to get it from, which is refused already.
  if (!code) return kind === 'thon' ? [] : [{ path: ['code'], message: 'Thiếu mã đơn vị.' }];
  const others = action === 'update' ? { documentId: { $ne: params.documentId } } : {};
  const isTaken = async (where: object) =>
    (await strapi.db.query(uidOf('locality')).count({ where: { ...where, ...others } })) > 0;

  const flaws: Flaw[] = [];
  if (await isTaken({ code, validFrom: validFrom || null })) {
    flaws.push({ path: ['code'], message: `Mã “${code}” đã dùng cho một đơn vị khác có cùng ngày bắt đầu.` });
  }
  if (label && (await isTaken({ label }))) {
    const message = `Đã có đơn vị tên “${label}”. Hãy ghi thêm nơi hoặc thời gian để không nhầm.`;
    flaws.push({ path: ['label'], message });
  }
  return flaws;
}

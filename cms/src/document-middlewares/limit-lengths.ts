import { labelOfField } from './field-labels';
import { refuse, type Flaw } from './refusal';
import { bringsData, type Rule, type Write } from './rule';
import { mapText, type TextField } from './visit-text';

/** In characters as a person counts them, Unicode code points. */
const LIMITS: Record<string, number> = { title: 200, name: 200, summary: 500, slug: 120, body: 200_000 };

/** What the column of a single line holds. */
const SINGLE_LINE = 255;

/** Refuses texts that no page is made for, and says how long they are. */
export const limitLengths: Rule = async (write, next) => {
  if (bringsData(write)) {
    const flaws: Flaw[] = [];
    mapText(write.strapi, write.uid, write.params.data ?? {}, (text, field) => {
      const limit = limitOf(field);
      const length = countCharacters(text);
      if (length > limit) flaws.push({ path: field.path, message: describe(write, field, length, limit) });
      return text;
    });
    if (flaws.length > 0) throw refuse(flaws);
  }
  return next();
};

function limitOf({ path, kind }: TextField): number {
  const general = kind === 'string' || kind === 'uid' ? SINGLE_LINE : Number.POSITIVE_INFINITY;
  return LIMITS[String(path.at(-1))] ?? general;
}

function describe({ strapi, uid }: Write, { path }: TextField, length: number, limit: number): string {
  const [long, most] = [length, limit].map((count) => count.toLocaleString('vi'));
  return `${labelOfField(strapi, uid, path)} dài ${long} ký tự, tối đa ${most}.`;
}

function countCharacters(text: string): number {
  const pairs = text.match(/[\uD800-\uDBFF][\uDC00-\uDFFF]/g)?.length ?? 0;
  return text.length - pairs;
}

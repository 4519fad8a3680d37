import { labelOfField } from './field-labels';
import { refuse, type Flaw } from './refusal';
import { bringsData, type Rule, type Write } from './rule';
import { mapText, type TextField } from './visit-text';

/** In characters as a person counts them, Unicode code points. */
const LIMITS: Record<string, number> = { title: 200, summary: 500, slug: 120, body: 200_000 };

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
  return `${labelOfField(strapi, uid, path)} dài ${length.toLocaleString('vi')} ký tự, tối đa ${limit.toLocaleString('vi')}.`;
}

function countCharacters(text: string): number {
  let count = 0;
  for (const _character of text) count += 1;
  return count;
}

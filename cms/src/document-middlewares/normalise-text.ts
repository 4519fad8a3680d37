import { toNfc } from '@ntm/shared';
import { bringsData, type Rule } from './rule';
import { mapText } from './visit-text';

/** Every text is stored in one form: composed Unicode, no control characters, single lines trimmed. */
export const normaliseText: Rule = async (write, next) => {
  const { strapi, uid, params } = write;
  if (bringsData(write) && params.data) {
    const data = mapText(strapi, uid, params.data, (text, { kind }) => {
      const clean = cleanText(text);
      return kind === 'string' || kind === 'uid' ? clean.replace(/\s+/g, ' ').trim() : clean;
    });
    write.params = { ...params, data };
  }
  return next();
};

function cleanText(text: string): string {
  return toNfc(text.toWellFormed())
    .replace(/\r\n?/g, '\n')
    .replace(/(?![\n\t])\p{Cc}/gu, '');
}

import { findAttribute } from './find-attribute';
import { labelOfField } from './field-labels';
import type { Flaw } from './refusal';
import type { Write } from './rule';

const WEB_ADDRESSES = ['videoUrl', 'traceabilityUrl', 'url', 'website', 'hubUrls'];

/** Kinds of attribute whose value is picked, not written. */
const PICKED = ['relation', 'media', 'enumeration'];

/**
 * A breach of the wire contract in words that an editor understands.
 * @param field its path, as `ratings.0.stars`
 * @param document the wire form that breaks it, where it is at hand: what is empty there is called missing
 */
export function describeBreach(
  { strapi, uid }: Pick<Write, 'strapi' | 'uid'>,
  field: string,
  document?: object,
): Flaw {
  const path = field.split('.');
  const label = labelOfField(strapi, uid, path);
  if (document && isEmpty(valueAt(document, path))) {
    const isPicked = PICKED.includes(findAttribute(strapi, uid, path)?.type ?? '');
    const words = label.charAt(0).toLocaleLowerCase('vi') + label.slice(1);
    return { path, message: `${isPicked ? 'Chưa chọn' : 'Thiếu'} ${words}.` };
  }
  const rule = path.some((part) => WEB_ADDRESSES.includes(part))
    ? 'phải là địa chỉ web bắt đầu bằng http:// hoặc https://'
    : 'còn thiếu hoặc không đúng dạng';
  return { path, message: `${label} ${rule}.` };
}

function valueAt(document: object, path: readonly string[]): unknown {
  return path.reduce<unknown>(
    (value, step) => (value as Record<string, unknown> | null | undefined)?.[step],
    document,
  );
}

function isEmpty(value: unknown): boolean {
  return value === null || value === undefined || (Array.isArray(value) && value.length === 0);
}

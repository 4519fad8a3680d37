import { errors } from '@strapi/utils';

/**
 * A whole number from the query string.
 * @throws ValidationError when it is there and isn't one in its bounds
 */
export function readWholeNumber(
  query: Record<string, unknown>,
  name: string,
  { min, max = Number.MAX_SAFE_INTEGER, fallback }: { min: number; max?: number; fallback: number },
): number {
  const given = query[name];
  if (given === undefined) return fallback;
  const number = typeof given === 'string' && /^\d{1,16}$/.test(given) ? Number(given) : Number.NaN;
  if (number >= min && number <= max) return number;
  throw new errors.ValidationError(`"${name}" must be a whole number from ${min} to ${max}.`);
}

/**
 * What the form holds, as the server wants it: some of Strapi's inputs keep what they show beside what is to be sent,
 * the latter under `apiData`.
 */
export const toRequestValues = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(toRequestValues);
  if (typeof value !== 'object' || value === null) return value;
  if ('apiData' in value) return value.apiData;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, toRequestValues(inner)]));
};

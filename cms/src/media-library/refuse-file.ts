import { errors } from '@strapi/utils';

const size = new Intl.NumberFormat('vi', { maximumFractionDigits: 1 });

/** A refusal that names the file and says what to do. */
export function refuseFile(words: string): errors.ApplicationError {
  return new errors.ApplicationError(words);
}

/** Millions as people read them: `12,5`. */
export function formatMillions(value: number): string {
  return size.format(value / 1_000_000);
}

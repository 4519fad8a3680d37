import { errors } from '@strapi/utils';
import { ContractError } from '@ntm/shared';
import { labelOfField } from './field-labels';
import type { Write } from './rule';

/** What an editor must change, and in which field. */
export interface Flaw {
  readonly path: readonly (string | number)[];
  readonly message: string;
}

/** A refusal in the form that Strapi's admin shows field by field. */
export function refuse(flaws: readonly Flaw[], lead = ''): errors.ValidationError {
  const message = [lead, ...flaws.map((flaw) => flaw.message)].filter(Boolean).join(' ');
  return new errors.ValidationError(message, {
    errors: flaws.map((flaw) => ({
      path: flaw.path.map(String),
      message: flaw.message,
      name: 'ValidationError',
    })),
  });
}

/** Runs `work` and turns a breach of the wire contract into a refusal that an editor understands. */
export async function refuseBreaches<Answer>(write: Write, work: () => Promise<Answer>): Promise<Answer> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof ContractError)) throw error;
    throw refuse(error.issues.map(({ field }) => toFlaw(write, field.split('.'))));
  }
}

/** Runs `work` and lets a refusal say which document it was about, so that the admin can go on with it. */
export async function addDocumentId<Answer>(
  documentId: string,
  work: () => Promise<Answer>,
): Promise<Answer> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof errors.ApplicationError) {
      error.details = { ...(error.details as object), documentId };
    }
    throw error;
  }
}

const WEB_ADDRESSES = ['videoUrl', 'traceabilityUrl', 'url', 'website', 'hubUrls'];

function toFlaw({ strapi, uid }: Write, path: string[]): Flaw {
  const label = labelOfField(strapi, uid, path);
  const isAddress = path.some((part) => WEB_ADDRESSES.includes(part));
  const rule = isAddress
    ? 'phải là địa chỉ web bắt đầu bằng http:// hoặc https://'
    : 'còn thiếu hoặc không đúng dạng';
  return { path, message: `${label} ${rule}.` };
}

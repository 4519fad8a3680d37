import { errors } from '@strapi/utils';
import { ContractError } from '@ntm/shared';
import { describeBreach } from './describe-breach';
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
    throw refuse(error.issues.map(({ field }) => describeBreach(write, field)));
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

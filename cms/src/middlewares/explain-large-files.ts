import { errors } from '@strapi/utils';
import type { Core } from '@strapi/strapi';
import { largestOf, readLimits } from '../media-library/limits';
import { formatMillions } from '../media-library/refuse-file';

/** What Strapi says of a request whose files are larger than any may be, and what the parser says that it does not know. */
const TOO_LARGE = /FileTooBig|max(Total)?FileSize/;

/** Such a file is cut off while it arrives, before our own checks; its sender is told so in Vietnamese all the same. */
const explainLargeFiles: Core.MiddlewareFactory = () => async (ctx, next) => {
  try {
    await next();
  } catch (error) {
    if (!(error instanceof Error) || !TOO_LARGE.test(error.message)) throw error;
    throw refuseLarge();
  }
  const { error } = (ctx.body ?? {}) as { error?: { message?: string } };
  if (ctx.status === 413 && TOO_LARGE.test(error?.message ?? '')) throw refuseLarge();
};

function refuseLarge() {
  const limit = formatMillions(largestOf(readLimits()));
  return new errors.PayloadTooLargeError(
    `Tệp nặng quá ${limit} MB, máy chủ không nhận. Hãy lưu lại với dung lượng nhỏ hơn rồi tải lên.`,
  );
}

export default explainLargeFiles;

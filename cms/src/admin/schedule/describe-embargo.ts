import { formatDateTime } from '@ntm/shared';

/** What an editor is asked who publishes a document before its time; null where there is nothing to ask. */
export const describeEmbargo = (publishAt: unknown, now: Date): string | null => {
  if (typeof publishAt !== 'string' || new Date(publishAt) <= now) return null;
  return `Bài đang hẹn đăng lúc ${formatDateTime(publishAt)} (giờ Hà Nội); có thể nơi cung cấp tin yêu cầu không đăng trước giờ này. Đăng ngay thì giờ hẹn bị bỏ.`;
};

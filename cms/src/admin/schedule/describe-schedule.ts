import { formatDateTime, type ScheduleStatus } from '@ntm/shared';

/** What the panel tells of a document's time: one line, and what to know or do about it. */
export interface ScheduleText {
  tone: 'busy' | 'good' | 'bad';
  headline: string;
  advice?: string;
}

/** Says when a document goes out, or what keeps it from that; null where it has no time. */
export const describeSchedule = (
  { publishAt, isApproved, refusal }: ScheduleStatus,
  now: Date,
): ScheduleText | null => {
  if (!publishAt) return null;
  const time = `${formatDateTime(publishAt)} (giờ Hà Nội)`;
  if (refusal) {
    return {
      tone: 'bad',
      headline: 'Đến giờ hẹn nhưng chưa đăng được',
      advice: `Giờ hẹn: ${time}. ${refusal.reason} Hãy sửa rồi lưu: bài sẽ tự đăng trong vòng một phút sau khi lưu.`,
    };
  }
  const isDue = new Date(publishAt) <= now;
  if (!isApproved) {
    return {
      tone: 'bad',
      headline: `Dự kiến ${time}`,
      advice: isDue
        ? 'Giờ hẹn đã qua mà bài chưa được duyệt. Bài sẽ lên trang ngay khi được duyệt.'
        : 'Bài chưa được duyệt. Nếu đến giờ vẫn chưa được duyệt, bài chưa lên trang.',
    };
  }
  if (isDue) return { tone: 'busy', headline: 'Đã đến giờ, đang đăng…', advice: `Giờ hẹn: ${time}.` };
  return {
    tone: 'good',
    headline: `Tự đăng lúc ${time}`,
    advice: 'Trước giờ đó bạn đọc không thấy gì của bản này.',
  };
};

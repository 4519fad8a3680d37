import type { PublicationStatus } from '@ntm/shared';
import { describeMoment } from './describe-moment';

/** What the panel tells of a document: one line, what to do about it, and the page where there is one. */
export interface StatusText {
  tone: 'neutral' | 'busy' | 'good' | 'bad';
  headline: string;
  advice?: string;
  href?: string;
}

const toHref = ({ path, siteUrl }: PublicationStatus): string | undefined =>
  path && siteUrl ? new URL(path, siteUrl).href : undefined;

/** Says where the public site stands with a document. */
export const describeStatus = (status: PublicationStatus, now: Date): StatusText => {
  const href = toHref(status);
  const when = status.at ? ` lúc ${describeMoment(status.at, now)}` : '';
  switch (status.state) {
    case 'not-public':
      return { tone: 'neutral', headline: 'Chưa đăng' };
    case 'publishing':
      return { tone: 'busy', headline: 'Đang đưa lên trang…' };
    case 'removing':
      return { tone: 'busy', headline: 'Đang gỡ khỏi trang…' };
    case 'live':
      return { tone: 'good', headline: `Đã lên trang${when}`, ...(href && { href }) };
    case 'removed':
      return { tone: 'neutral', headline: `Đã gỡ khỏi trang${when}` };
    case 'failed':
      return {
        tone: 'bad',
        headline: 'Chưa đưa lên trang được',
        advice: `${status.reason ?? 'Chưa rõ nguyên nhân.'} Trên trang vẫn là bản trước, nếu có. Hãy sửa rồi đăng lại; nếu không phải do bài, hãy báo người quản trị.`,
        ...(href && { href }),
      };
  }
};

import { STAGES, valuesOf } from './taxonomy.ts';

/**
 * Who may take a text from which stage to which (design §3): the one table that the server, the desk's buttons and
 * lists, and the tests read.
 */

export type Stage = (typeof STAGES)[number]['value'];

/** What a role may be allowed to do with content; the CMS makes Strapi's permissions of it. */
export type Right = 'write' | 'edit' | 'review' | 'publish';

export type MoveName =
  | 'submit'
  | 'take'
  | 'request-review'
  | 'approve'
  | 'return'
  | 'publish'
  | 'schedule'
  | 'unschedule'
  | 'withdraw';

export interface Move {
  readonly name: MoveName;
  /** What the button says. */
  readonly label: string;
  readonly from: readonly Stage[];
  readonly to: Stage;
  /** What a role needs for it. */
  readonly right: Right;
  /** Nobody does this with a text of their own; an administrator may, from any stage, as an override. */
  readonly needsOtherEyes?: true;
  /** It is not done without a word on why. */
  readonly needsReason?: true;
  /** It is about what readers do not see yet: not for a text that is public just as it is drafted. */
  readonly needsNews?: true;
}

const EVERY_STAGE: readonly Stage[] = valuesOf(STAGES);

export const MOVES: readonly Move[] = [
  { name: 'submit', label: 'Gửi biên tập', from: ['draft', 'returned'], to: 'submitted', right: 'write' },
  { name: 'take', label: 'Nhận biên tập', from: ['submitted'], to: 'submitted', right: 'edit' },
  { name: 'request-review', label: 'Gửi thẩm định', from: ['submitted'], to: 'under-review', right: 'edit' },
  {
    name: 'approve',
    label: 'Duyệt',
    from: ['submitted'],
    to: 'approved',
    right: 'edit',
    needsOtherEyes: true,
  },
  {
    name: 'approve',
    label: 'Duyệt',
    from: ['under-review'],
    to: 'approved',
    right: 'review',
    needsOtherEyes: true,
  },
  {
    name: 'return',
    label: 'Trả lại',
    from: ['draft', 'submitted', 'under-review', 'approved'],
    to: 'returned',
    right: 'edit',
    needsReason: true,
    needsNews: true,
  },
  {
    name: 'return',
    label: 'Trả lại',
    from: ['under-review'],
    to: 'returned',
    right: 'review',
    needsReason: true,
  },
  {
    name: 'publish',
    label: 'Đăng',
    from: ['approved'],
    to: 'approved',
    right: 'publish',
    needsOtherEyes: true,
  },
  {
    name: 'schedule',
    label: 'Hẹn giờ đăng',
    from: ['approved'],
    to: 'approved',
    right: 'publish',
    needsOtherEyes: true,
    needsNews: true,
  },
  { name: 'unschedule', label: 'Bỏ hẹn giờ', from: ['approved'], to: 'approved', right: 'publish' },
  { name: 'withdraw', label: 'Gỡ bài', from: EVERY_STAGE, to: 'draft', right: 'publish', needsReason: true },
];

/** Every right there is, as administrators have them. */
export const RIGHTS: readonly Right[] = ['write', 'edit', 'review', 'publish'];

/** The roles that the CMS makes, by their code in Strapi, and their rights; other roles get theirs in Strapi. */
export const ROLE_RIGHTS = {
  'phong-vien': ['write'],
  'strapi-editor': ['write', 'edit', 'publish'],
  'bien-tap-vien-co-quan': ['write', 'edit', 'publish'],
  'tham-dinh-vien': ['review'],
} as const satisfies Readonly<Record<string, readonly Right[]>>;

/** Where an approved text goes when someone changes it who may not approve it as it is now. */
export const STAGE_AFTER_CHANGE: Stage = 'submitted';

/** Whose turn it is with a text: it waits for someone with this right. */
export const WAITS_FOR: Readonly<Record<Stage, Right>> = {
  draft: 'write',
  submitted: 'edit',
  'under-review': 'review',
  approved: 'publish',
  returned: 'write',
};

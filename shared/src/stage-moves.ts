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
  },
  { name: 'unschedule', label: 'Bỏ hẹn giờ', from: ['approved'], to: 'approved', right: 'publish' },
  { name: 'withdraw', label: 'Gỡ bài', from: EVERY_STAGE, to: 'draft', right: 'publish', needsReason: true },
];

/** The roles that the CMS makes, by their code in Strapi, and their rights; other roles get theirs in Strapi. */
export const ROLE_RIGHTS = {
  'phong-vien': ['write'],
  'strapi-editor': ['write', 'edit', 'publish'],
  'tham-dinh-vien': ['review'],
  'strapi-super-admin': ['write', 'edit', 'review', 'publish'],
} as const satisfies Readonly<Record<string, readonly Right[]>>;

/** Where an approved text goes when someone changes it who may not approve it as it is now. */
export const STAGE_AFTER_CHANGE = { from: 'approved', to: 'submitted' } as const satisfies {
  from: Stage;
  to: Stage;
};

/** Someone before a text, as far as moves depend on it. */
export interface Standing {
  readonly stage: Stage;
  readonly rights: readonly Right[];
  /** They created it or changed its body last. */
  readonly isOwn: boolean;
  readonly isAdministrator: boolean;
}

/** `override`: only an administrator may do this here. Else why nobody in this standing may. */
export type Judgement =
  | { readonly kind: 'allowed'; readonly move: Move; readonly override: boolean }
  | { readonly kind: 'refused'; readonly why: 'stage' | 'right' | 'own' };

/** Whether someone may do this with a text now. The reason that some moves need is not looked at. */
export function judgeMove(name: MoveName, standing: Standing): Judgement {
  const { stage, rights, isOwn, isAdministrator } = standing;
  const called = MOVES.filter((move) => move.name === name);
  const permitted = called.filter(({ right }) => isAdministrator || rights.includes(right));
  const [first] = permitted;
  if (!first) return { kind: 'refused', why: 'right' };
  const fitting = permitted.find(({ from }) => from.includes(stage));
  if (fitting && !(fitting.needsOtherEyes && isOwn)) {
    return { kind: 'allowed', move: fitting, override: !rights.includes(fitting.right) };
  }
  if (isAdministrator && first.needsOtherEyes)
    return { kind: 'allowed', move: fitting ?? first, override: true };
  if (fitting) return { kind: 'refused', why: 'own' };
  const isAnothers = called.some(({ from }) => from.includes(stage));
  return { kind: 'refused', why: isAnothers ? 'right' : 'stage' };
}

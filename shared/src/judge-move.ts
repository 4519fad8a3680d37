import { MOVES, type Move, type MoveName, type Right, type Stage } from './stage-moves.ts';
import { labelOf, STAGES } from './taxonomy.ts';
import type { TrailEntry } from './trail.ts';

/** Someone before a text, as far as moves depend on it. */
export interface Standing {
  readonly stage: Stage;
  readonly rights: readonly Right[];
  /** They created it or changed its body last. */
  readonly isOwn: boolean;
  readonly isAdministrator: boolean;
  /** Readers see it just as it is drafted. */
  readonly isSettled: boolean;
}

/** Where a text stands, for whoever asks, as the desk shows it. */
export interface NewsroomState {
  readonly standing: Standing;
  /** ISO 8601: when the draft's content was last saved. */
  readonly updatedAt: string;
  /** ISO 8601: when it is to be published. */
  readonly publishAt: string | null;
  readonly isLive: boolean;
  readonly wasPublic: boolean;
  /** Newest first. */
  readonly trail: readonly TrailEntry[];
}

/** `override`: nobody but an administrator may do this here. Else why someone in this standing may not. */
export type Judgement =
  | { readonly kind: 'allowed'; readonly move: Move; readonly override: boolean }
  | { readonly kind: 'refused'; readonly why: 'stage' | 'right' | 'own' };

const refused = (why: 'stage' | 'right' | 'own'): Judgement => ({ kind: 'refused', why });

/** Whether someone may do this with a text now. The reason that some moves need is not looked at. */
export function judgeMove(name: MoveName, standing: Standing): Judgement {
  const { stage, rights, isOwn, isAdministrator, isSettled } = standing;
  const called = MOVES.filter((move) => move.name === name);
  const permitted = called.filter(({ right }) => rights.includes(right));
  const [first] = permitted;
  if (!first) return refused('right');
  if (first.needsNews && isSettled) return refused('stage');

  const fitting = permitted.find(({ from }) => from.includes(stage));
  if (fitting && !(fitting.needsOtherEyes && isOwn))
    return { kind: 'allowed', move: fitting, override: false };
  const move = fitting ?? first;
  if (isAdministrator && move.needsOtherEyes && (fitting || stage !== move.to)) {
    return { kind: 'allowed', move, override: true };
  }
  if (fitting) return refused('own');
  return refused(called.some(({ from }) => from.includes(stage)) ? 'right' : 'stage');
}

/** Why a move is refused, for people of the newsroom. */
export function describeRefusedMove(
  name: MoveName,
  { stage, isSettled }: Pick<Standing, 'stage' | 'isSettled'>,
  why: 'stage' | 'right' | 'own',
): string {
  const called = MOVES.filter((move) => move.name === name);
  const label = called[0]?.label ?? name;
  const place = labelOf(STAGES, stage);
  if (why === 'own') {
    return `Không ai tự duyệt hay tự đăng bài của mình: bạn đã tạo bài này, hoặc là người sửa nội dung gần nhất. Hãy nhờ người khác “${label}”.`;
  }
  if (why === 'right') return `Bạn không có quyền “${label}” với bài này khi bài ở bước “${place}”.`;
  if (isSettled && called[0]?.needsNews)
    return `Bài đã lên trang và không có gì mới nên không “${label}” được.`;
  const wanted = [...new Set(called.flatMap(({ from }) => from))].map((from) => `“${labelOf(STAGES, from)}”`);
  return `Bài ở bước “${place}” nên chưa “${label}” được; chỉ làm được ở bước ${wanted.join(', ')}.`;
}

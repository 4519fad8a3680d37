import {
  describeRefusedMove,
  judgeMove,
  type MoveName,
  type NewsroomState,
  type TrailEntry,
} from '@ntm/shared';

const moveOf = ({ detail }: TrailEntry): unknown => (detail as { move?: unknown } | null)?.move;

const isMove = (entry: TrailEntry, ...names: string[]): boolean =>
  entry.kind === 'stage' && names.includes(String(moveOf(entry)));

/** Who took the story after it was last handed in, if anybody did. */
export const findEditor = ({ standing, trail }: NewsroomState): TrailEntry | undefined => {
  if (standing.stage !== 'submitted') return undefined;
  const newest = trail.find((entry) => isMove(entry, 'take', 'submit') || entry.kind === 'changed-approved');
  return newest && isMove(newest, 'take') ? newest : undefined;
};

/** Why the story was given back, while it is. */
export const findReturn = ({ standing, trail }: NewsroomState): TrailEntry | undefined =>
  standing.stage === 'returned' ? trail.find((entry) => isMove(entry, 'return')) : undefined;

/** What is kept from somebody here for no other reason than that the story is their own. */
const findOwnMove = ({ standing }: NewsroomState): MoveName | undefined => {
  if (standing.isSettled) return undefined;
  return (['approve', 'publish'] as const).find((name) => {
    const judgement = judgeMove(name, standing);
    return judgement.kind === 'refused' && judgement.why === 'own';
  });
};

/** What else somebody who looks at the story should know, line by line. */
export const describeStage = (state: NewsroomState): string[] => {
  const { standing, isLive } = state;
  const editor = findEditor(state);
  const returned = findReturn(state);
  const ownMove = findOwnMove(state);
  return [
    ...(editor ? [`${editor.actor.name} đã nhận biên tập.`] : []),
    ...(returned ? [`${returned.actor.name} trả lại: ${returned.reason ?? ''}`] : []),
    ...(isLive && !standing.rights.includes('edit') ? ['Bài đã lên trang: chỉ biên tập viên sửa được.'] : []),
    ...(!standing.rights.includes('write') && !isLive ? ['Bạn chỉ đọc bài này.'] : []),
    ...(ownMove ? [describeRefusedMove(ownMove, standing, 'own')] : []),
  ];
};

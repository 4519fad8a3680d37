import { describeRefusedMove, judgeMove, type NewsroomState, type TrailEntry } from '@ntm/shared';

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

/** What else somebody who looks at the story should know, line by line. */
export const describeStage = (state: NewsroomState): string[] => {
  const { standing, isLive } = state;
  const editor = findEditor(state);
  const returned = findReturn(state);
  const judgement = judgeMove('publish', standing);
  const awaitsPublishing = standing.stage === 'approved' && !standing.isSettled;
  return [
    ...(editor ? [`${editor.actor.name} đã nhận biên tập.`] : []),
    ...(returned ? [`${returned.actor.name} trả lại: ${returned.reason ?? ''}`] : []),
    ...(isLive && !standing.rights.includes('edit') ? ['Bài đã lên trang: chỉ biên tập viên sửa được.'] : []),
    ...(!standing.rights.includes('write') && !isLive ? ['Bạn chỉ đọc bài này.'] : []),
    ...(awaitsPublishing && judgement.kind === 'refused' && judgement.why === 'own'
      ? [describeRefusedMove('publish', standing, 'own')]
      : []),
  ];
};

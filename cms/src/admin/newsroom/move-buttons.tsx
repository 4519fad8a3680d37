import { judgeMove, MOVES, type Move, type MoveName, type NewsroomState } from '@ntm/shared';
import { Button, Flex } from '@strapi/design-system';
import { useState } from 'react';
import { ReasonDialog } from './reason-dialog';
import { ScheduleDialog } from './schedule-dialog';
import { useMakeMove } from './use-make-move';

interface Props {
  model: string;
  documentId: string;
  state: NewsroomState;
}

/** “Đăng” and “Gỡ bài” stand where Strapi has them. */
const ELSEWHERE: readonly MoveName[] = ['publish', 'withdraw'];

/** In the table's order, but for the way back, which stands last. */
const NAMES = [...new Set(MOVES.map(({ name }) => name))]
  .filter((name) => !ELSEWHERE.includes(name))
  .sort((a, b) => Number(a === 'return') - Number(b === 'return'));

const listMoves = ({ standing, publishAt }: NewsroomState): Move[] =>
  NAMES.flatMap((name) => {
    const judgement = judgeMove(name, standing);
    if (judgement.kind === 'refused' || (name === 'unschedule' && !publishAt)) return [];
    return [judgement.move];
  });

const toVariant = ({ name }: Move) => {
  if (name === 'return') return 'danger-light';
  return name === 'submit' || name === 'approve' ? 'default' : 'secondary';
};

/** A button for every move that whoever looks at the story may make, by the table of moves. */
export const MoveButtons = ({ model, documentId, state }: Props) => {
  const { make, isLoading } = useMakeMove(model, documentId);
  const [asked, setAsked] = useState<Move | null>(null);
  const close = () => setAsked(null);
  const seen = state.updatedAt;

  const press = (move: Move): void => {
    if (move.needsReason || move.name === 'schedule') return setAsked(move);
    void make(move, { seen });
  };
  const finish = async (move: Move, details: object): Promise<void> => {
    if (await make(move, { seen, ...details })) close();
  };

  return (
    <Flex direction="column" alignItems="stretch" gap={2}>
      {listMoves(state).map((move) => (
        <Button
          key={move.name}
          variant={toVariant(move)}
          fullWidth
          disabled={isLoading}
          onClick={() => press(move)}
        >
          {move.label}
        </Button>
      ))}
      {asked?.needsReason && (
        <ReasonDialog move={asked} isBusy={isLoading} onClose={close} onConfirm={finish} />
      )}
      {asked?.name === 'schedule' && (
        <ScheduleDialog move={asked} isBusy={isLoading} onClose={close} onConfirm={finish} />
      )}
    </Flex>
  );
};

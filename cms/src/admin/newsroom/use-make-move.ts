import { labelOf, STAGES, type Move } from '@ntm/shared';
import { useNotification } from '@strapi/strapi/admin';
import { useMakeMoveMutation, type MoveDetails } from '../desk-api';
import { describeServerError } from '../publish/describe-server-error';

/** Long enough to read why something was refused. */
const READING_TIME_MS = 15_000;

/** Makes a move and tells how it ended; answers whether it was made. */
export const useMakeMove = (model: string, documentId: string) => {
  const { toggleNotification } = useNotification();
  const [makeMove, { isLoading }] = useMakeMoveMutation();

  const make = async ({ name, label, to }: Move, details: MoveDetails = {}): Promise<boolean> => {
    const answer = await makeMove({ model, documentId, name, details });
    if (!('error' in answer)) {
      const message = `Đã xong “${label}”. Bài ở bước “${labelOf(STAGES, to)}”.`;
      toggleNotification({ type: 'success', message });
      return true;
    }
    const { fields, reason } = describeServerError(answer.error);
    const message = fields.map((field) => field.message).join(' ') || reason;
    const title = `Chưa “${label}” được`;
    toggleNotification({ type: 'danger', title, message, timeout: READING_TIME_MS });
    return false;
  };
  return { make, isLoading };
};

import type { DocumentActionProps } from '@strapi/content-manager/strapi-admin';
import { useForm } from '@strapi/strapi/admin';
import { useParams } from 'react-router-dom';
import { useSaveDraftMutation } from '../desk-api';
import type { LabelledLayout } from '../publish/label-path';
import { toRequestValues } from '../publish/to-request-values';
import { useGoToCreated } from '../publish/use-carried-errors';
import { flushInputs } from './flush-inputs';
import { useNoteSaved } from './use-note-saved';
import { useOneAtATime } from './use-one-at-a-time';
import { useTellOutcome } from './use-tell-outcome';

/** The whole of a press of “Lưu”. Whatever keeps the server from taking it, the form stays as it is, and unsaved. */
export const useSave = (
  { collectionType, documentId, model }: DocumentActionProps,
  layout: LabelledLayout,
  hasDrafts: boolean,
): (() => Promise<void>) => {
  const { getValues, setErrors, validate } = useForm('useSave', (form) => form);
  const { origin } = useParams();
  const [saveDraft] = useSaveDraftMutation();
  const { tellDone, tellFailure, tellInvalid, toFieldErrors } = useTellOutcome(layout);
  const goToCreated = useGoToCreated();
  const noteSaved = useNoteSaved();
  const runAlone = useOneAtATime();

  const save = async (): Promise<void> => {
    await flushInputs();
    const { errors } = await validate(true, { status: hasDrafts ? 'draft' : 'published' });
    if (errors) return tellInvalid();

    const values = getValues();
    const answer = await saveDraft({
      address: { collectionType, model, documentId },
      values: toRequestValues(values) as object,
      cloneOf: origin,
    });
    if ('error' in answer) {
      setErrors(toFieldErrors(answer.error));
      return tellFailure('Chưa lưu được', answer.error);
    }
    tellDone(hasDrafts ? 'Đã lưu bản nháp.' : 'Đã lưu.');
    if (documentId || collectionType === 'single-types') return noteSaved(values);
    goToCreated(answer.data.data.documentId);
  };
  return () => runAlone(save);
};

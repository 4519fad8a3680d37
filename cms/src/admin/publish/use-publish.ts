import type { DocumentActionProps } from '@strapi/content-manager/strapi-admin';
import { useForm } from '@strapi/strapi/admin';
import { usePublishDraftMutation, useSaveDraftMutation } from '../desk-api';
import { flushInputs } from '../save/flush-inputs';
import { useNoteSaved } from '../save/use-note-saved';
import { useOneAtATime } from '../save/use-one-at-a-time';
import { useTellOutcome } from '../save/use-tell-outcome';
import type { LabelledLayout } from './label-path';
import { saveThenPublish } from './save-then-publish';
import { toRequestValues } from './to-request-values';
import { useGoToCreated } from './use-carried-errors';

/**
 * The whole of a press of “Đăng”, from the form's values to what the editor is told; `beforeTime` where the editor said so
 * of a document that has a time.
 */
export const usePublish = (
  { collectionType, documentId, model }: DocumentActionProps,
  layout: LabelledLayout,
): ((beforeTime?: boolean) => Promise<void>) => {
  const form = useForm('usePublish', (state) => state);
  const [saveDraft] = useSaveDraftMutation();
  const [publishDraft] = usePublishDraftMutation();
  const { tellDone, tellFailure, tellInvalid, toFieldErrors } = useTellOutcome(layout);
  const goToCreated = useGoToCreated();
  const noteSaved = useNoteSaved();
  const runAlone = useOneAtATime();
  const isCreating = documentId === undefined && collectionType === 'collection-types';

  const keepSaved = (savedId: string | undefined, values: object, errors?: object): void => {
    if (isCreating && savedId) return goToCreated(savedId, errors);
    noteSaved(values);
    if (errors) form.setErrors(errors);
  };

  const saveAndPublish = async (beforeTime: boolean): Promise<void> => {
    await flushInputs();
    const { errors } = await form.validate(true, { status: 'draft' });
    if (errors) return tellInvalid();

    const values = form.getValues();
    const changes = isCreating || form.modified ? (toRequestValues(values) as object) : undefined;
    const outcome = await saveThenPublish({ collectionType, model, documentId }, changes, {
      saveDraft,
      publishDraft: (request) => publishDraft({ ...request, beforeTime }),
    });
    switch (outcome.kind) {
      case 'not-saved':
        form.setErrors(toFieldErrors(outcome.error));
        return tellFailure('Chưa lưu được', outcome.error);
      case 'refused':
        keepSaved(outcome.documentId, values, toFieldErrors(outcome.error));
        return tellFailure('Chưa đăng được; bản nháp đã lưu', outcome.error);
      case 'published':
        keepSaved(outcome.documentId, values);
        return tellDone('Đã đăng. Xem bài lên trang ở ô “Trên trang”.');
    }
  };

  return (beforeTime = false) => runAlone(() => saveAndPublish(beforeTime));
};

import type { DocumentActionProps } from '@strapi/content-manager/strapi-admin';
import { useAPIErrorHandler, useForm, useNotification } from '@strapi/strapi/admin';
import { useRef } from 'react';
import { usePublishDraftMutation, useSaveDraftMutation } from '../desk-api';
import { describeServerError, type FieldError, type ServerError } from './describe-server-error';
import { labelPath, type LabelledLayout } from './label-path';
import { saveThenPublish } from './save-then-publish';
import { toRequestValues } from './to-request-values';
import { useGoToCreated } from './use-carried-errors';

/** Long enough to read a list of fields; everything is marked at the fields as well. */
const READING_TIME_MS = 20_000;

const listFields = (fields: FieldError[], layout: LabelledLayout): string =>
  fields
    .map(({ path, message, namesField }) => (namesField ? message : `${labelPath(path, layout)}: ${message}`))
    .join(' ');

/** Lets inputs that write to the form with a delay finish, as Strapi's own save does. */
const flushInputs = async (): Promise<void> => {
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  await Promise.resolve();
  await Promise.resolve();
};

const useTellOutcome = (layout: LabelledLayout) => {
  const { toggleNotification } = useNotification();
  return {
    tellPublished: () =>
      toggleNotification({ type: 'success', message: 'Đã đăng. Xem bài lên trang ở ô “Trên trang”.' }),
    tellInvalid: () =>
      toggleNotification({
        type: 'danger',
        message: 'Có trường chưa đúng. Hãy sửa các trường được đánh dấu.',
      }),
    tellFailure: (title: string, error: ServerError) => {
      const { fields, reason } = describeServerError(error);
      const message = fields.length > 0 ? listFields(fields, layout) : reason;
      toggleNotification({ type: 'danger', title, message, timeout: READING_TIME_MS });
    },
  };
};

const useFieldErrors = () => {
  const { _unstableFormatValidationErrors: toFormErrors } = useAPIErrorHandler();
  return (error: ServerError): object => {
    const errors = describeServerError(error).fields;
    return toFormErrors({ name: 'ValidationError', message: '', details: { errors } });
  };
};

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
  const { tellFailure, tellInvalid, tellPublished } = useTellOutcome(layout);
  const toFieldErrors = useFieldErrors();
  const goToCreated = useGoToCreated();
  const isCreating = documentId === undefined && collectionType === 'collection-types';

  const keepSaved = (savedId: string | undefined, values: object, errors?: object): void => {
    if (isCreating && savedId) return goToCreated(savedId, errors);
    form.resetForm(values);
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
        return tellPublished();
    }
  };

  // The button is disabled only some moments after the press: a double click must not make two documents.
  const isUnderWay = useRef(false);
  return async (beforeTime = false) => {
    if (isUnderWay.current) return;
    isUnderWay.current = true;
    form.setSubmitting(true);
    try {
      await saveAndPublish(beforeTime);
    } finally {
      form.setSubmitting(false);
      isUnderWay.current = false;
    }
  };
};

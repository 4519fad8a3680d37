import { useAPIErrorHandler, useNotification } from '@strapi/strapi/admin';
import { describeServerError, type FieldError, type ServerError } from '../publish/describe-server-error';
import { labelPath, type LabelledLayout } from '../publish/label-path';

/** Long enough to read a list of fields; everything is marked at the fields as well. */
const READING_TIME_MS = 20_000;

const listFields = (fields: FieldError[], layout: LabelledLayout): string =>
  fields
    .map(({ path, message, namesField }) => (namesField ? message : `${labelPath(path, layout)}: ${message}`))
    .join(' ');

/** Says how a press of “Lưu” or “Đăng” ended. */
export const useTellOutcome = (layout: LabelledLayout) => {
  const { toggleNotification } = useNotification();
  const { _unstableFormatValidationErrors: toFormErrors } = useAPIErrorHandler();
  return {
    tellDone: (message: string) => toggleNotification({ type: 'success', message }),
    tellInvalid: () =>
      toggleNotification({
        type: 'danger',
        message: 'Có trường chưa đúng. Hãy sửa các trường được đánh dấu.',
      }),
    tellFailure: (title: string, error: ServerError) => {
      // The dialog with both texts says it (conflict-dialog.tsx).
      if (error.name === 'ConflictError') return;
      const { fields, reason } = describeServerError(error);
      const message = fields.length > 0 ? listFields(fields, layout) : reason;
      toggleNotification({ type: 'danger', title, message, timeout: READING_TIME_MS });
    },
    /** The same for the form, which marks its fields. */
    toFieldErrors: (error: ServerError): object => {
      const errors = describeServerError(error).fields;
      return toFormErrors({ name: 'ValidationError', message: '', details: { errors } });
    },
  };
};

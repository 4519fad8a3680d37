import { useForm } from '@strapi/strapi/admin';

/** Tells the form that the server has these values. What was typed while they were under way stays, and is not saved. */
export const useNoteSaved = (): ((values: object) => void) => {
  const { getValues, resetForm, setValues } = useForm('useNoteSaved', (form) => form);
  return (values) => {
    const current = getValues();
    resetForm(values);
    if (current !== values) setValues(current);
  };
};

import { useForm } from '@strapi/strapi/admin';
import { useRef } from 'react';

/** Runs the work of a button, and none while it is under way: buttons are disabled only some moments after a press. */
export const useOneAtATime = () => {
  const setSubmitting = useForm('useOneAtATime', (form) => form.setSubmitting);
  const isUnderWay = useRef(false);
  return async (work: () => Promise<void>): Promise<void> => {
    if (isUnderWay.current) return;
    isUnderWay.current = true;
    setSubmitting(true);
    try {
      await work();
    } finally {
      setSubmitting(false);
      isUnderWay.current = false;
    }
  };
};

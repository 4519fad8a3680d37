import { useForm } from '@strapi/strapi/admin';
import { useEffect } from 'react';
import { useLocation, useNavigate } from 'react-router-dom';

interface CarriedState {
  publishErrors?: object;
}

/** Goes to the address of a document that was just created, and takes the errors of its fields along. */
export const useGoToCreated = (): ((documentId: string, publishErrors?: object) => void) => {
  const navigate = useNavigate();
  const { search } = useLocation();
  return (documentId, publishErrors) => {
    const state: CarriedState = publishErrors ? { publishErrors } : {};
    navigate({ pathname: `../${documentId}`, search }, { relative: 'path', replace: true, state });
  };
};

/** Shows, once, the field errors that came along when a refused new document got its address. */
export const useCarriedErrors = (): void => {
  const navigate = useNavigate();
  const { pathname, search, ...location } = useLocation();
  const setErrors = useForm('CarriedErrors', (form) => form.setErrors);
  const errors = (location.state as CarriedState | null)?.publishErrors;

  useEffect(() => {
    if (!errors) return;
    setErrors(errors);
    navigate({ pathname, search }, { replace: true, state: null });
  }, [errors, navigate, pathname, search, setErrors]);
};

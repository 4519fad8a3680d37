import { useEffect, useLayoutEffect, useRef } from 'react';
import { flushInputs } from './flush-inputs';

/** A relation opened in a dialog has an action, and so a shortcut, of its own. */
const isInsideDialog = ({ target }: KeyboardEvent): boolean =>
  target instanceof Element && target.closest('[role="dialog"]') !== null;

/** Waits until the form knows of a letter that was typed in the same breath. */
const waitForForm = async (): Promise<void> => {
  await flushInputs();
  await new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve));
  });
};

/** Does `work` whenever a key is pressed that `isShortcut`, unless it is disabled. */
export const useShortcut = (
  isShortcut: (event: KeyboardEvent) => boolean,
  work: () => Promise<void>,
  isDisabled: boolean,
): void => {
  const latest = useRef({ work, isDisabled });
  useLayoutEffect(() => {
    latest.current = { work, isDisabled };
  }, [isDisabled, work]);
  useEffect(() => {
    const handleKey = (event: KeyboardEvent): void => {
      if (!isShortcut(event) || isInsideDialog(event)) return;
      event.preventDefault();
      void waitForForm().then(() => (latest.current.isDisabled ? undefined : latest.current.work()));
    };
    window.addEventListener('keydown', handleKey);
    return () => window.removeEventListener('keydown', handleKey);
  }, [isShortcut]);
};

/** The keys that Strapi's tooltips promise: Ctrl (or Cmd) with Enter or S. */
export const isSaveShortcut = ({ key, shiftKey, ctrlKey, metaKey }: KeyboardEvent): boolean =>
  (ctrlKey || metaKey) && !shiftKey && (key === 'Enter' || key.toLowerCase() === 's');

/** Ctrl (or Cmd), Shift and Enter. */
export const isPublishShortcut = ({ key, shiftKey, ctrlKey, metaKey }: KeyboardEvent): boolean =>
  (ctrlKey || metaKey) && shiftKey && key === 'Enter';

import { useEffect } from 'react';

/** A relation opened in a dialog has an action, and so a shortcut, of its own. */
const isInsideDialog = ({ target }: KeyboardEvent): boolean =>
  target instanceof Element && target.closest('[role="dialog"]') !== null;

/** Does `work` whenever a key is pressed that `isShortcut`, unless it is disabled. */
export const useShortcut = (
  isShortcut: (event: KeyboardEvent) => boolean,
  work: () => Promise<void>,
  isDisabled: boolean,
): void => {
  useEffect(() => {
    const handleKey = (event: KeyboardEvent): void => {
      if (!isShortcut(event) || isInsideDialog(event)) return;
      event.preventDefault();
      if (!isDisabled) void work();
    };
    window.addEventListener('keydown', handleKey);
    return () => window.removeEventListener('keydown', handleKey);
  }, [isDisabled, isShortcut, work]);
};

/** The keys that Strapi's tooltips promise: Ctrl (or Cmd) with Enter or S. */
export const isSaveShortcut = ({ key, shiftKey, ctrlKey, metaKey }: KeyboardEvent): boolean =>
  (ctrlKey || metaKey) && !shiftKey && (key === 'Enter' || key.toLowerCase() === 's');

/** Ctrl (or Cmd), Shift and Enter. */
export const isPublishShortcut = ({ key, shiftKey, ctrlKey, metaKey }: KeyboardEvent): boolean =>
  (ctrlKey || metaKey) && shiftKey && key === 'Enter';

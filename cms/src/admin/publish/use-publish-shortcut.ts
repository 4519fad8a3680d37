import { useEffect } from 'react';

const isShortcut = (event: KeyboardEvent): boolean =>
  event.key === 'Enter' && event.shiftKey && (event.ctrlKey || event.metaKey);

/** A relation opened in a dialog has an action, and so a shortcut, of its own. */
const isInsideDialog = ({ target }: KeyboardEvent): boolean =>
  target instanceof Element && target.closest('[role="dialog"]') !== null;

/** Runs `publish` on Ctrl/Cmd + Shift + Enter, the keys that Strapi's tooltip promises, unless it is disabled. */
export const usePublishShortcut = (publish: () => Promise<void>, isDisabled: boolean): void => {
  useEffect(() => {
    const handleKey = (event: KeyboardEvent): void => {
      if (!isShortcut(event) || isInsideDialog(event)) return;
      event.preventDefault();
      if (!isDisabled) void publish();
    };
    window.addEventListener('keydown', handleKey);
    return () => window.removeEventListener('keydown', handleKey);
  }, [publish, isDisabled]);
};

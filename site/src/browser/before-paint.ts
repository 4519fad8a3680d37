/**
 * Runs in the page's head before anything is painted, so that a kept dark page never flashes white. Written as text,
 * because a module would run too late; without arrows or classes, because old browsers read it too.
 */
export const BEFORE_PAINT = `(function (root) {
  root.dataset.js = '';
  try {
    ['theme', 'size', 'contrast'].forEach(function (name) {
      var kept = localStorage.getItem('ntm-' + name);
      if (kept) root.dataset[name] = kept;
    });
  } catch (off) {}
})(document.documentElement)`;

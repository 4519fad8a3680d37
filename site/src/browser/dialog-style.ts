/**
 * How a dialog looks. It comes with the script that opens one and not with every page: nobody sees a dialog without
 * script, and a page's first bytes are few. Colours and measures are those of styles/tokens.css.
 */
const STYLE = `
.over {
  width: min(36rem, calc(100vw - 2rem));
  max-height: 85vh;
  padding: 1.25rem;
  border: 0;
  border-top: 6px solid var(--red);
  background: var(--paper);
  color: var(--ink);
}
.over::backdrop {
  background: #0b0d20b3;
}
.over ul {
  margin: 0.75rem 0;
  padding: 0;
  list-style: none;
}
.over li {
  display: flex;
  gap: 1rem;
  align-items: center;
  justify-content: space-between;
  padding: 0.5rem 0;
  border-bottom: 1px solid var(--rule);
}
.over li button {
  flex: none;
}
.over fieldset {
  display: flex;
  flex-wrap: wrap;
  gap: 0 1.25rem;
  margin: 0.75rem 0;
  padding: 0;
  border: 0;
}
.over legend {
  padding: 0;
  font-weight: 600;
}
.over label {
  display: flex;
  gap: 0.5rem;
  align-items: center;
  min-height: var(--touch);
  cursor: pointer;
}
.over input {
  width: 1.25rem;
  min-height: 1.25rem;
  accent-color: var(--link);
}
`;

let isThere = false;

/** Gives the page the style of dialogs, once; browsers too old for it show them plain. */
export function ensureDialogStyle(): void {
  if (isThere || !('adoptedStyleSheets' in document)) return;
  isThere = true;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(STYLE);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}

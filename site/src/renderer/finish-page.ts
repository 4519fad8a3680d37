import { hash } from 'node:crypto';
import { inspectHtml } from './inspect-html.ts';

/** A page as it is served. */
export interface FinishedPage {
  readonly html: string;
  /** Every address of ours that it names. */
  readonly links: readonly string[];
}

const CHARSET = '<meta charset="utf-8">';

/**
 * Puts the content security policy into a rendered page: what is inlined is named by its hash, everything else that
 * a page does not need is forbidden. Runs after every way of rendering, so that all give the same bytes.
 * @throws Error when the page has no place for the policy, or holds what the policy forbids
 */
export function finishPage(path: string, html: string): FinishedPage {
  const { styles, scripts, scriptFiles, forbidden, links } = inspectHtml(html);
  if (forbidden.length > 0)
    throw new Error(`${path} has attributes that its policy forbids: ${forbidden.join(', ')}`);
  if (!html.includes(CHARSET)) throw new Error(`${path} does not begin its head with ${CHARSET}`);
  const policy = toPolicy({
    styles: styles.map(toSource),
    scripts: [...scripts.map(toSource), ...(scriptFiles.length > 0 ? ["'self'"] : [])],
  });
  const meta = `<meta http-equiv="content-security-policy" content="${policy}">`;
  return { html: html.replace(CHARSET, CHARSET + meta), links };
}

function toPolicy({ styles, scripts }: { styles: string[]; scripts: string[] }): string {
  const directives: [string, string[]][] = [
    ['default-src', ["'none'"]],
    ['img-src', ["'self'"]],
    ['media-src', ["'self'"]],
    ['manifest-src', ["'self'"]],
    ['style-src', styles],
    ['script-src', scripts],
    // What audits a page asks for robots.txt in its name.
    ['connect-src', ["'self'"]],
    ['base-uri', ["'none'"]],
    ['form-action', ["'self'"]],
  ];
  return directives
    .filter(([, sources]) => sources.length > 0)
    .map(([name, sources]) => `${name} ${[...new Set(sources)].join(' ')}`)
    .join(';');
}

function toSource(content: string): string {
  return `'sha256-${hash('sha256', content, 'base64')}'`;
}

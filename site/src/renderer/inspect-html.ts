import { Parser } from 'htmlparser2';

/** What the checks and the content security policy need to know of a page. */
export interface HtmlFacts {
  /** Contents of inlined style elements. */
  readonly styles: string[];
  /** Contents of inlined scripts that run. */
  readonly scripts: string[];
  /** Addresses of scripts that are files. */
  readonly scriptFiles: string[];
  /** Every address of ours that the page names: links, pictures, feeds, files. */
  readonly links: string[];
  readonly ids: string[];
  /** What the policy forbids: `style=` attributes and event handlers, as `div style`. */
  readonly forbidden: string[];
}

/** Types of script that are data and never run. */
const DATA_SCRIPT = /json|^text\/(?!javascript)/;
const LINK_ATTRIBUTES = ['href', 'src', 'poster', 'action'];

/** Reads a page once. */
export function inspectHtml(html: string): HtmlFacts {
  const facts: HtmlFacts = { styles: [], scripts: [], scriptFiles: [], links: [], ids: [], forbidden: [] };
  let into: string[] | null = null;
  const parser = new Parser({
    onopentag(name, attributes) {
      collectAttributes(facts, name, attributes);
      const runs = name === 'script' && !DATA_SCRIPT.test(attributes['type'] ?? '');
      if (runs && attributes['src']) facts.scriptFiles.push(attributes['src']);
      into = name === 'style' ? facts.styles : runs && !attributes['src'] ? facts.scripts : null;
      into?.push('');
    },
    ontext(text) {
      if (into) into[into.length - 1] += text;
    },
    onclosetag() {
      into = null;
    },
  });
  parser.end(html);
  return facts;
}

/** Where people may go from here with a whole address: it is theirs who wrote it, wherever it leads. */
function leadsOut(name: string, address: string): boolean {
  return name === 'a' && /^[a-z][a-z+.-]*:/i.test(address);
}

function collectAttributes(facts: HtmlFacts, name: string, attributes: Record<string, string>): void {
  for (const [attribute, value] of Object.entries(attributes)) {
    if (attribute === 'id') facts.ids.push(value);
    else if (attribute === 'srcset')
      facts.links.push(...value.split(',').map((candidate) => candidate.trim().split(/\s+/)[0] ?? ''));
    else if (LINK_ATTRIBUTES.includes(attribute) && !leadsOut(name, value)) facts.links.push(value);
    else if (attribute === 'style' || attribute.startsWith('on'))
      facts.forbidden.push(`${name} ${attribute}`);
  }
  if (name === 'meta' && /^og:(image|url)$/.test(attributes['property'] ?? ''))
    facts.links.push(attributes['content'] ?? '');
}

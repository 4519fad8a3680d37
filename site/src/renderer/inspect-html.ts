import { Tokenizer, type TokenizerCallbacks } from 'htmlparser2';

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

/** What decides what an element is, of those attributes that are read when all of them are known. */
type Kind = 'type' | 'src' | 'property' | 'content';

/**
 * Reads a page once. By its tags alone: which element holds which is asked by nobody, and a parser that keeps account of
 * it takes twice as long for the same facts.
 */
export function inspectHtml(html: string): HtmlFacts {
  const facts: HtmlFacts = { styles: [], scripts: [], scriptFiles: [], links: [], ids: [], forbidden: [] };
  let tag = '';
  let attribute = '';
  let value = '';
  let kinds: Partial<Record<Kind, string>> = {};
  let into: string[] | null = null;
  let svgs = 0;
  const endTag = () => {
    into = tag === 'style' ? facts.styles : tag === 'script' ? collectScript(facts, kinds) : null;
    into?.push('');
    if (tag === 'meta' && /^og:(image|url)$/.test(kinds.property ?? ''))
      facts.links.push(kinds.content ?? '');
    if (tag === 'script' || tag === 'meta') kinds = {};
  };
  const addText = (text: string) => {
    if (into) into[into.length - 1] += text;
  };
  const callbacks: TokenizerCallbacks = {
    onopentagname(start, end) {
      tag = html.slice(start, end).toLowerCase();
      if (tag === 'svg') svgs += 1;
    },
    onattribname(start, end) {
      attribute = html.slice(start, end).toLowerCase();
    },
    onattribdata(start, end) {
      value += html.slice(start, end);
    },
    onattribentity(codePoint) {
      value += String.fromCodePoint(codePoint);
    },
    onattribend() {
      if (tag === 'script' || tag === 'meta') kinds = { [attribute]: value, ...kinds };
      collectAttribute(facts, tag, attribute, value);
      value = '';
    },
    onopentagend: endTag,
    onselfclosingtag: endTag,
    ontext(start, end) {
      if (into) addText(html.slice(start, end));
    },
    ontextentity: (codePoint) => addText(String.fromCodePoint(codePoint)),
    onclosetag(start, end) {
      into = null;
      if (svgs > 0 && html.slice(start, end).toLowerCase() === 'svg') svgs -= 1;
    },
    // Elements have other contents there: a title holds elements.
    isInForeignContext: () => svgs > 0,
    oncdata: ignore,
    oncomment: ignore,
    ondeclaration: ignore,
    onend: ignore,
    onprocessinginstruction: ignore,
  };
  const tokenizer = new Tokenizer({ decodeEntities: true }, callbacks);
  tokenizer.write(html);
  tokenizer.end();
  return facts;
}

function ignore(): void {
  // Of no use here, and asked for by the tokenizer.
}

/** @returns where the contents of a script are kept; null for those that nobody asks for */
function collectScript(facts: HtmlFacts, { type = '', src }: Partial<Record<Kind, string>>): string[] | null {
  if (DATA_SCRIPT.test(type)) return null;
  if (!src) return facts.scripts;
  facts.scriptFiles.push(src);
  return null;
}

function collectAttribute(facts: HtmlFacts, tag: string, attribute: string, value: string): void {
  switch (attribute) {
    case 'id':
      facts.ids.push(value);
      break;
    case 'href':
    case 'src':
    case 'poster':
    case 'action':
      if (!leadsOut(tag, value)) facts.links.push(value);
      break;
    case 'srcset':
      facts.links.push(...value.split(',').map((candidate) => candidate.trim().split(/\s+/)[0] ?? ''));
      break;
    default:
      if (attribute === 'style' || attribute.startsWith('on')) facts.forbidden.push(`${tag} ${attribute}`);
  }
}

/** Where people may go from here with a whole address: it is theirs who wrote it, wherever it leads. */
function leadsOut(tag: string, address: string): boolean {
  return tag === 'a' && /^[a-z][a-z+.-]*:/i.test(address);
}

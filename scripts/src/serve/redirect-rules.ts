import { text } from 'node:stream/consumers';
import { openLiveFile } from './open-live-file.ts';

/** Where a pathname leads now, when the publisher says that it has moved. */
export type FindRedirect = (pathname: string) => Promise<string | undefined>;

/** The rules of the live folder's `_redirects`, read again whenever the publisher has written others. */
export function createRedirectRules(live: string): FindRedirect {
  let known: { readonly etag: string; readonly rules: ReadonlyMap<string, string> } | null = null;
  return async (pathname) => {
    const file = await openLiveFile(live, ['_redirects']);
    if (!file) return undefined;
    try {
      if (known?.etag !== file.etag) {
        const lines = (await text(file.handle.createReadStream({ autoClose: false }))).split('\n');
        known = { etag: file.etag, rules: new Map(lines.filter(Boolean).map(readRule)) };
      }
      return known.rules.get(pathname);
    } finally {
      await file.handle.close();
    }
  };
}

function readRule(line: string): [from: string, to: string] {
  const [from = '', to = ''] = line.split(' ');
  return [from, to];
}

import { createApp } from 'astro/app/entrypoint';
import { readText } from '../feeds/responses.ts';
import { openStore } from '../store/database.ts';
import { addressesOf, listSources, sourceOfKey, sourceOfTag } from '../store/queries/addresses.ts';
// Astro loads pages, and the queries with them, when they are first rendered: answers are asked for before that.
import '../store/queries.ts';
import { forgetTouched, readFrom, readQuery } from '../store/session.ts';
import type { Renderer } from './renderer.ts';

// Only the path counts: pages never ask for the origin of the request.
const ORIGIN = 'http://site.invalid';

const app = createApp({ streaming: false });

/** Renders pages from the store in a folder; the store stays open until `close`. */
export function openRenderer(storeFolder: string): Renderer {
  const store = openStore(storeFolder, { readOnly: true });
  return {
    sources: () => listSources(store),
    sourceOfTag,
    keyOfSource: (source) => addressesOf.keyOf(source),
    sourceOfKey,
    addressesOf: (source) => addressesOf.of(store, source),
    readQuery: (key) => readQuery(store, key),
    render: async (path) => {
      const { result, reads } = await readFrom(store, async () => {
        const response = await app.render(new Request(ORIGIN + path));
        return { status: response.status, text: await readText(response) };
      });
      return { ...result, reads };
    },
    refresh: () => forgetTouched(store),
    close: () => store.db.close(),
  };
}

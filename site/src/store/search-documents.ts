import { documentPath, GENRES, type WireArticle, type WireLocality } from '@ntm/shared';
import { Parser } from 'htmlparser2';
import { renditionsOf } from '../model/picture.ts';
import type { SearchDocument, SearchLocality } from '../search/search-document.ts';
import type { Store } from './database.ts';
import { loadBody } from './load-body.ts';
import { getAll, getDocument, getMany } from './reader.ts';
import { resolveFigure, resolveThemes, toChoice } from './resolve.ts';

/** Every public document as search knows it, by id. */
export function listSearchDocuments(store: Store): SearchDocument[] {
  const predecessors = findPredecessors(store);
  return getAll(store, 'article').map((wire) => ({
    documentId: wire.documentId,
    type: wire.type,
    path: documentPath(wire.type, wire.slug),
    title: wire.title,
    summary: wire.summary,
    bodyText: [toPlainText(loadBody(store, wire.documentId, '')), wire.transcript ?? ''].join('\n').trim(),
    themes: resolveThemes(store, wire.themes).map(({ slug, shortTitle }) => ({ slug, title: shortTitle })),
    localities: getMany(store, 'locality', wire.localities).map((unit) =>
      toSearchLocality(store, unit, predecessors),
    ),
    genre: toChoice(GENRES, wire.genre),
    date: wire.firstPublishedAt,
    pictureSrc: pictureOf(store, wire),
    demo: wire.demo,
  }));
}

/** Text without markup; blocks end as lines. */
export function toPlainText(html: string): string {
  let text = '';
  const parser = new Parser({
    ontext: (part) => (text += part),
    onclosetag: (name) => (text += /^(p|h\d|li|td|th|blockquote|pre)$/.test(name) ? '\n' : ''),
  });
  parser.end(html);
  return text.replace(/[ \t]+/g, ' ').replace(/\s*\n\s*/g, '\n').trim(); // prettier-ignore
}

function pictureOf(store: Store, wire: WireArticle): string | null {
  const figure = resolveFigure(store, wire.cover ?? wire.gallery[0] ?? null);
  return figure ? (renditionsOf(figure.picture, 'card', 'jpg')[0]?.src ?? null) : null;
}

function findPredecessors(store: Store): Map<string, WireLocality[]> {
  const found = new Map<string, WireLocality[]>();
  for (const unit of getAll(store, 'locality')) {
    for (const successor of unit.successors) found.set(successor, [...(found.get(successor) ?? []), unit]);
  }
  return found;
}

/** A unit is looked for by its old and new names, and by the units above it. */
function toSearchLocality(
  store: Store,
  unit: WireLocality,
  predecessors: ReadonlyMap<string, WireLocality[]>,
): SearchLocality {
  const related = [
    ...getMany(store, 'locality', unit.successors),
    ...(predecessors.get(unit.documentId) ?? []),
    ...ancestorsOf(store, unit),
  ];
  const names = [unit.label, ...unit.aliases, ...related.flatMap(({ name, aliases }) => [name, ...aliases])];
  return { name: unit.name, otherNames: [...new Set(names)] };
}

function ancestorsOf(store: Store, unit: WireLocality, depth = 0): WireLocality[] {
  const parent = unit.parent && depth < 5 ? getDocument(store, 'locality', unit.parent) : null;
  return parent ? [parent, ...ancestorsOf(store, parent, depth + 1)] : [];
}

import { CONTENT_TYPES, documentPath, headlineOf, type WireContent, type WireLocality } from '@ntm/shared';
import { Parser } from 'htmlparser2';
import { renditionsOf } from '../model/picture.ts';
import type { SearchDocument, SearchLocality } from '../search/search-document.ts';
import type { Store } from './database.ts';
import { loadBody } from './load-body.ts';
import { getAll, getContentById, getDocument, getMany } from './reader.ts';
import { labelOfContent, starsOf } from './resolve-cards.ts';
import { resolveThemes } from './resolve-links.ts';
import { resolveFigure } from './resolve-media.ts';

/** What search asks the store, at one state of it. */
export interface SearchSource {
  /**
   * A public document as search knows it, or null; and what else it is made of: registries, a file, the day, as `theme/<id>`
   * or `day`.
   */
  readonly read: (documentId: string) => { document: SearchDocument; references: string[] } | null;
  /** What documents show of a registry, as a text that differs when it differs; null when there is no such document. */
  readonly facet: (target: string) => string | null;
}

export function openSearchSource(store: Store): SearchSource {
  let predecessors: Map<string, WireLocality[]> | null = null;
  const units = new Map<string, SearchLocality | null>();
  const themes = new Map<string, SearchDocument['themes']>();

  function getUnit(documentId: string): SearchLocality | null {
    const known = units.get(documentId);
    if (known !== undefined) return known;
    const unit = getDocument(store, 'locality', documentId);
    const answer = unit && toSearchLocality(store, unit, (predecessors ??= findPredecessors(store)));
    units.set(documentId, answer);
    return answer;
  }

  function getThemes(documentIds: readonly string[]): SearchDocument['themes'] {
    const key = documentIds.join();
    const known = themes.get(key);
    if (known) return known;
    const answer = resolveThemes(store, documentIds).map(({ slug, shortTitle }) => ({
      slug,
      title: shortTitle,
    }));
    themes.set(key, answer);
    return answer;
  }

  function toDocument(wire: WireContent): SearchDocument {
    return {
      documentId: wire.documentId,
      type: wire.type,
      path: documentPath(wire.type, wire.slug),
      title: headlineOf(wire),
      summary: wire.summary,
      bodyText: textsOf(store, wire).filter(Boolean).join('\n'),
      themes: getThemes(wire.themes),
      localities: wire.localities.flatMap((unit) => getUnit(unit) ?? []),
      label: labelOfContent(wire),
      stars: starsOf(store, wire),
      date: wire.firstPublishedAt,
      pictureSrc: pictureOf(store, wire),
      demo: wire.demo,
    };
  }

  return {
    read(documentId) {
      const wire = getContentById(store, documentId);
      return wire && { document: toDocument(wire), references: listReferences(wire) };
    },
    facet(target) {
      const [type = '', documentId = ''] = target.split('/');
      if (type === 'theme') {
        const theme = getDocument(store, 'theme', documentId);
        return theme && JSON.stringify([theme.slug, theme.shortTitle, theme.order]);
      }
      if (type === 'producer') return getDocument(store, 'producer', documentId)?.name ?? null;
      const unit = type === 'locality' ? getUnit(documentId) : null;
      return unit && JSON.stringify(unit);
    },
  };
}

/** Identities of all public documents, the oldest first: by date, then id. */
export function listSearchable(store: Store): string[] {
  const rows = store.db
    .prepare(
      `SELECT document_id FROM document WHERE type IN (${CONTENT_TYPES.map((type) => `'${type}'`).join(', ')})
       ORDER BY wire ->> '$.firstPublishedAt', document_id`,
    )
    .all();
  return rows.map((row) => String(row.document_id));
}

function listReferences(wire: WireContent): string[] {
  const picture = wire.cover ?? wire.gallery[0];
  const targets = [
    ...wire.themes.map((id) => `theme/${id}`),
    ...wire.localities.map((id) => `locality/${id}`),
    ...(picture ? [`media/${picture.image}`] : []),
    // Its stars begin and end on a day.
    ...(wire.type === 'ocop-product' ? [`producer/${wire.producer}`, 'day'] : []),
  ];
  return [...new Set(targets)];
}

/** Everything that a reader may look for in a document beside its title and summary. */
function textsOf(store: Store, wire: WireContent): string[] {
  const body = toPlainText(loadBody(store, wire.documentId, ''));
  switch (wire.type) {
    case 'article':
      return [body, wire.transcript ?? ''];
    case 'exemplar':
      return [
        wire.name,
        body,
        ...wire.achievements.map(({ label, value }) => `${label}: ${value}`),
        ...wire.awards.map(({ title }) => title),
      ];
    case 'ocop-product':
      return [body, getDocument(store, 'producer', wire.producer)?.name ?? '', wire.certifications ?? ''];
    case 'official-document':
      return [wire.number, wire.issuer, body];
  }
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

function pictureOf(store: Store, wire: WireContent): string | null {
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

/** A unit is looked for by its old and new names, by the units above it, and by what those are called today. */
function toSearchLocality(
  store: Store,
  unit: WireLocality,
  predecessors: ReadonlyMap<string, WireLocality[]>,
): SearchLocality {
  const above = [unit, ...ancestorsOf(store, unit)];
  const related = [
    ...above,
    ...above.flatMap((start) => successorsOf(store, start)),
    ...(predecessors.get(unit.documentId) ?? []),
  ];
  const names = [unit.label, ...unit.aliases, ...related.flatMap(({ name, aliases }) => [name, ...aliases])];
  return { name: unit.name, otherNames: [...new Set(names)].filter((name) => name !== unit.name) };
}

/** All that came after a unit, however many steps later. */
function successorsOf(store: Store, unit: WireLocality, seen = new Set<string>()): WireLocality[] {
  return getMany(store, 'locality', unit.successors).flatMap((next) => {
    if (seen.has(next.documentId)) return [];
    seen.add(next.documentId);
    return [next, ...successorsOf(store, next, seen)];
  });
}

function ancestorsOf(store: Store, unit: WireLocality, depth = 0): WireLocality[] {
  const parent = unit.parent && depth < 5 ? getDocument(store, 'locality', unit.parent) : null;
  return parent ? [parent, ...ancestorsOf(store, parent, depth + 1)] : [];
}

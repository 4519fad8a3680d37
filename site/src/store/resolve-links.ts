import { gatheringPath, themePath, type Choice, type Gathering, type WireTheme, labelOf } from '@ntm/shared';
import type { Link, Theme, ThemeLink } from '../model/content.ts';
import type { Store } from './database.ts';
import { getDocument, getMany } from './reader.ts';

/** Registries whose entries are named by links. */
type Registry = Exclude<Gathering, 'theme' | 'language'>;

/** A link to the page of a registry's entry, or null when the entry is not public. */
export function resolveLink(store: Store, registry: Registry, documentId: string | null): Link | null {
  const entry = documentId ? getDocument(store, registry, documentId) : null;
  return entry && toLink(registry, entry);
}

export function resolveLinks(store: Store, registry: Registry, documentIds: readonly string[]): Link[] {
  return getMany(store, registry, documentIds).map((entry) => toLink(registry, entry));
}

export function toLink(registry: Registry, entry: { readonly name: string; readonly slug: string }): Link {
  return { name: entry.name, path: gatheringPath(registry, entry.slug) };
}

export function resolveThemes(store: Store, documentIds: readonly string[]): ThemeLink[] {
  return getMany(store, 'theme', documentIds)
    .sort((a, b) => a.order - b.order)
    .map(toThemeLink);
}

export function toThemeLink({ documentId, code, title, shortTitle, slug }: WireTheme): ThemeLink {
  return { documentId, code, title, shortTitle, slug, path: themePath(slug) };
}

export function toTheme(theme: WireTheme): Theme {
  return { ...toThemeLink(theme), description: theme.description };
}

export function toChoice(choices: readonly Choice[], value: string): Choice {
  return { value, label: labelOf(choices, value) };
}

/** A place to share to, named as in `i18n/vi.ts`, and a plain link that tells nobody anything until it is followed. */
export interface ShareLink {
  readonly place: 'facebook' | 'zalo' | 'email';
  readonly url: string;
}

/** Links that share a page. `url` is absolute. */
export function toShareLinks(url: string, title: string): ShareLink[] {
  const address = encodeURIComponent(url);
  return [
    { place: 'facebook', url: `https://www.facebook.com/sharer/sharer.php?u=${address}` },
    { place: 'zalo', url: `https://zalo.me/share?url=${address}` },
    { place: 'email', url: `mailto:?subject=${encodeURIComponent(title)}&body=${address}` },
  ];
}

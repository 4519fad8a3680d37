/** The file that a static host answers an address with: `/tin/a/` → `tin/a/index.html`, `/rss.xml` → `rss.xml`. */
export function fileOf(path: string): string {
  const relative = decodeURIComponent(path).slice(1);
  return relative === '' || relative.endsWith('/') ? `${relative}index.html` : relative;
}

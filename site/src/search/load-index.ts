/**
 * Reads a file of the index: its path is relative to the root of the site.
 * @returns null when there is no such file; rejects when it cannot be fetched
 */
export type LoadFile = (path: string, options: { readonly fresh: boolean }) => Promise<Uint8Array | null>;

/** A file that the manifest names is gone: what is open is older than what stands. */
export class IndexChanged extends Error {}

/** What a file of the index holds. @throws IndexChanged when there is no such file */
export async function loadJson<Content>(load: LoadFile, path: string, fresh = false): Promise<Content> {
  const bytes = await load(path, { fresh });
  if (!bytes) throw new IndexChanged(path);
  return parseJson<Content>(bytes);
}

/** JSON, in gzip or as it is. */
export async function parseJson<Content>(bytes: Uint8Array): Promise<Content> {
  // Some hosts unpack what they take for compressed.
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return JSON.parse(new TextDecoder().decode(bytes)) as Content;
  if (typeof DecompressionStream === 'undefined') {
    // Browsers before 2023, on telephones that many still have.
    const { gunzipSync, strFromU8 } = await import('fflate');
    return JSON.parse(strFromU8(gunzipSync(bytes))) as Content;
  }
  const unpacked = new Blob([new Uint8Array(bytes)]).stream().pipeThrough(new DecompressionStream('gzip'));
  return (await new Response(unpacked).json()) as Content;
}

/** Reads over the network; what the browser has kept is asked about only where it may have changed. */
export const fetchFile: LoadFile = async (path, { fresh }) => {
  const response = await fetch(`/${path}`, { cache: fresh ? 'no-cache' : 'default' });
  if (response.status === 404 || response.status === 410) return null;
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return new Uint8Array(await response.arrayBuffer());
};

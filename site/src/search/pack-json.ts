import { gunzipSync, gzipSync } from 'node:zlib';

/** JSON in gzip: small on any static host, whether or not it compresses what it sends. */
export function packJson(value: unknown): Buffer {
  return gzipSync(JSON.stringify(value));
}

export function unpackJson(bytes: Uint8Array): unknown {
  return JSON.parse(gunzipSync(bytes).toString());
}

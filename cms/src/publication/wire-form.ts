import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { WIRE_SCHEMAS } from '@ntm/shared';

const SERIALISERS_FOLDER = path.join(__dirname, 'serialisers');

/**
 * A fingerprint of what decides how documents are serialised: the wire contract and the serialisers' own
 * code.
 */
export function fingerprintWireForm(): string {
  const hash = createHash('sha256');
  hash.update(JSON.stringify(Object.values(WIRE_SCHEMAS).map((schema) => schema.toJSONSchema())));
  for (const name of fs.readdirSync(SERIALISERS_FOLDER).sort()) {
    if (name.endsWith('.js')) hash.update(fs.readFileSync(path.join(SERIALISERS_FOLDER, name)));
  }
  return hash.digest('hex');
}

import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import * as z from 'zod';

const secret = z.string().min(16);
const file = z.object({
  APP_KEYS: secret,
  API_TOKEN_SALT: secret,
  ADMIN_JWT_SECRET: secret,
  TRANSFER_TOKEN_SALT: secret,
  JWT_SECRET: secret,
  ENCRYPTION_KEY: secret,
  /** Password of the first administrator, where the settings give none. */
  ADMIN_PASSWORD: z.string().min(8),
});
export type Secrets = z.infer<typeof file>;

/**
 * The secrets of this installation, made at the first start and kept in `<data>/cms/secrets.json`, readable by its
 * owner alone.
 * @throws Error when the file is there and cannot be used: making new ones would lock everybody out
 */
export function ensureSecrets(dataDir: string): Secrets {
  const path = join(dataDir, 'cms/secrets.json');
  if (existsSync(path)) return file.parse(JSON.parse(readFileSync(path, 'utf8')));
  const random = (bytes: number) => randomBytes(bytes).toString('base64url');
  const secrets: Secrets = {
    APP_KEYS: `${random(24)},${random(24)}`,
    API_TOKEN_SALT: random(24),
    ADMIN_JWT_SECRET: random(32),
    TRANSFER_TOKEN_SALT: random(24),
    JWT_SECRET: random(32),
    ENCRYPTION_KEY: randomBytes(32).toString('hex'),
    // Strapi wants an upper case letter, a lower case one and a digit.
    ADMIN_PASSWORD: `Ntm1-${random(9)}`,
  };
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(`${path}.tmp`, `${JSON.stringify(secrets, null, 2)}\n`, { mode: 0o600 });
  renameSync(`${path}.tmp`, path);
  return secrets;
}

import { accessSync, constants, existsSync, mkdirSync } from 'node:fs';
import { isIP } from 'node:net';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as z from 'zod';

/** The folder of the project, with its slash. */
export const ROOT = fileURLToPath(new URL('../../../', import.meta.url));

/** A setting that cannot be used; the message says what to do. */
export class SettingsError extends Error {
  constructor(faults: readonly string[]) {
    super(faults.join('\n'));
    this.name = 'SettingsError';
  }
}

const port = (fallback: number) =>
  z.coerce
    .number({ error: 'must be a number' })
    .int()
    .min(1, 'must be from 1 to 65535')
    .max(65_535, 'must be from 1 to 65535')
    .default(fallback);
const origin = z.string().transform((value, context) => {
  const url = URL.canParse(value) ? new URL(value) : null;
  const fault = !url?.protocol.startsWith('http')
    ? 'must be an http or https address, such as https://ntm.example.vn'
    : url.pathname !== '/' || url.search
      ? 'must be an address without a path'
      : null;
  if (fault) context.addIssue({ code: 'custom', message: fault });
  return url?.origin ?? '';
});

const postgres = z
  .string()
  .refine(
    (value) => /^postgres(ql)?:\/\/[^/]+\/[^/]+$/.test(value) && URL.canParse(value),
    'must be the address of a PostgreSQL database, such as postgres://user:password@host:5432/database; ' +
      'special characters of the password as %XX',
  );

/** Settings whose value is nobody's business, not even when it is wrong. */
const SECRET = new Set(['ADMIN_PASSWORD', 'DATABASE_URL', 'SMTP_URL']);

const smtp = z
  .string()
  .refine(
    (value) => /^smtps?:\/\/./.test(value) && URL.canParse(value),
    'must be the address of a mail server, such as smtps://user:password@mail.example.vn:465; ' +
      'special characters of the password as %XX',
  );
const positive = z.coerce.number({ error: 'must be a number' }).positive('must be more than 0').optional();

/** The settings of design §9 as they stand in the environment. */
const environment = z.object({
  CMS_HOST: z
    .string()
    .refine((value) => isIP(value) !== 0 || value === 'localhost', 'must be an IP address or localhost')
    .default('127.0.0.1'),
  CMS_PORT: port(1337),
  CMS_URL: origin.optional(),
  SITE_PORT: port(4321),
  SITE_URL: origin.optional(),
  HEALTH_PORT: z.coerce
    .number({ error: 'must be a number' })
    .int()
    .min(0, 'must be from 0 (none) to 65535')
    .max(65_535, 'must be from 0 (none) to 65535')
    .optional(),
  DATA_DIR: z.string().min(1).default('.data'),
  DATABASE_URL: postgres.optional(),
  SAMPLE_CONTENT: z.stringbool({ error: 'must be true or false' }).optional(),
  ADMIN_EMAIL: z.email('must be an e-mail address').default('toasoan@ntm.local'),
  // Strapi's own rule: the operator's word, which ours for people (cms/src/accounts/password-rule.ts) lets pass.
  ADMIN_PASSWORD: z
    .string()
    .min(8, { error: 'must have 8 characters or more', abort: true })
    .regex(
      /^(?=.*[a-z])(?=.*[A-Z])(?=.*\d)/s,
      'must have a lower case letter, an upper case letter and a digit',
    )
    .optional(),
  // The CMS reads those below by itself; they are checked here.
  CMS_PROXY: z.stringbool({ error: 'must be true or false' }).optional(),
  SMTP_URL: smtp.optional(),
  SMTP_FROM: z.email('must be an e-mail address').optional(),
  SESSION_IDLE_MINUTES: positive,
  SESSION_MAX_HOURS: positive,
  SESSION_REMEMBER_DAYS: positive,
  PICTURE_MAX_MB: positive,
  PICTURE_MAX_MEGAPIXELS: positive,
  AUDIO_MAX_MB: positive,
  PDF_MAX_MB: positive,
});

export interface Settings {
  readonly cmsHost: string;
  readonly cmsPort: number;
  readonly cmsUrl: string;
  readonly sitePort: number;
  readonly siteUrl: string;
  /** Where the publisher tells how it is, on this machine alone; 0: nowhere. */
  readonly healthPort: number;
  /** Absolute. */
  readonly dataDir: string;
  /** Of a PostgreSQL database; null: the SQLite file in the data folder. */
  readonly databaseUrl: string | null;
  readonly sampleContent: boolean;
  readonly adminEmail: string;
  /** Null: one is made at the first start. */
  readonly adminPassword: string | null;
}

/** Reads `.env` beside the project's package.json, or the file that ENV_PATH names; the environment itself comes first. */
export function loadEnvironment(): NodeJS.ProcessEnv {
  const file = process.env['ENV_PATH'] ?? join(ROOT, '.env');
  if (existsSync(file)) process.loadEnvFile(file);
  return process.env;
}

/**
 * Reads and checks the settings.
 * @throws SettingsError naming every setting that cannot be used
 */
export function readSettings(env: NodeJS.ProcessEnv): Settings {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''));
  const result = environment.safeParse(given);
  if (!result.success) {
    throw new SettingsError(result.error.issues.map((issue) => describeFault(issue, env)));
  }
  const { CMS_HOST, CMS_PORT, SITE_PORT, DATA_DIR, ADMIN_EMAIL, ADMIN_PASSWORD } = result.data;
  if (CMS_PORT === SITE_PORT)
    throw new SettingsError([`SITE_PORT must be another port than CMS_PORT (both are ${CMS_PORT})`]);
  const siteUrl = result.data.SITE_URL ?? `http://localhost:${SITE_PORT}`;
  return {
    cmsHost: CMS_HOST,
    cmsPort: CMS_PORT,
    cmsUrl: result.data.CMS_URL ?? `http://localhost:${CMS_PORT}`,
    sitePort: SITE_PORT,
    siteUrl,
    healthPort: chooseHealthPort(result.data.HEALTH_PORT, CMS_PORT, SITE_PORT),
    dataDir: resolve(ROOT, DATA_DIR),
    databaseUrl: result.data.DATABASE_URL ?? null,
    sampleContent: result.data.SAMPLE_CONTENT ?? isLoopback(siteUrl),
    adminEmail: ADMIN_EMAIL,
    adminPassword: ADMIN_PASSWORD ?? null,
  };
}

/** By default the port after the site's; one that another part has is a mistake when it was asked for. */
function chooseHealthPort(given: number | undefined, cmsPort: number, sitePort: number): number {
  if (given !== undefined && given !== 0 && (given === cmsPort || given === sitePort))
    throw new SettingsError([
      `HEALTH_PORT must be another port than CMS_PORT and SITE_PORT (it is ${given})`,
    ]);
  if (given !== undefined) return given;
  const next = sitePort < 65_535 ? sitePort + 1 : sitePort - 1;
  return next === cmsPort ? 0 : next;
}

/** What is wrong with a setting, and its value, unless that is a secret. */
function describeFault({ path, message }: z.core.$ZodIssue, env: NodeJS.ProcessEnv): string {
  const name = String(path[0]);
  return SECRET.has(name) ? `${name} ${message}` : `${name} ${message} (it is "${env[name]}")`;
}

/** @throws SettingsError when the data folder cannot be made or written */
export function ensureDataFolder(dataDir: string): void {
  try {
    makeFolder(dataDir);
    accessSync(dataDir, constants.W_OK);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new SettingsError([
      `DATA_DIR: cannot write to ${dataDir} (${code}); give write permission or choose another folder`,
    ]);
  }
}

/** One by one: `recursive` never ends where the system refuses by saying that a parent is missing, as /proc does. */
function makeFolder(path: string): void {
  if (existsSync(path)) return;
  makeFolder(dirname(path));
  mkdirSync(path);
}

function isLoopback(url: string): boolean {
  return /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(new URL(url).hostname);
}

import type { Core } from '@strapi/strapi';
import type { IncomingFile } from './media-library/require-usable-file';

/** A configuration service of the content manager, for types or for components. */
export interface ConfigurationService {
  findConfiguration(model: object): Promise<{ settings: object; metadatas: Record<string, FieldMetadata> }>;
  updateConfiguration(model: object, configuration: object): Promise<unknown>;
}

/** How the content manager shows a field in a form and in a list. */
export interface FieldMetadata {
  readonly edit: Readonly<Record<string, unknown>>;
  readonly list: Readonly<Record<string, unknown>>;
}

/** An action that a role may be given, and the types to which it applies. */
export interface PermissionAction {
  readonly actionId: string;
  readonly subjects?: readonly string[];
}

/** A limit on permissions: answers a filter of documents, or false where nothing may be reached. */
interface Condition {
  readonly name: string;
  readonly displayName: string;
  readonly category: string;
  readonly handler: (account: { readonly id: number }) => object | false | Promise<object | false>;
}

/** A field in the table of a role's rights, and those inside it. */
interface RightsNode {
  label: string;
  readonly value: string;
  readonly children?: RightsNode[];
}

/** A type in the table of a role's rights. */
export interface RightsSubject {
  readonly uid: string;
  label: string;
  readonly properties: readonly RightsNode[];
}

export interface UploadedFile {
  readonly id: number;
  readonly documentId: string;
}

export interface UploadService {
  upload(
    input: { data: object; files: IncomingFile | IncomingFile[] },
    options?: object,
  ): Promise<UploadedFile[]>;
  replace(
    id: number | string,
    input: { data: object; file: IncomingFile },
    options?: object,
  ): Promise<unknown>;
  setSettings(settings: object): Promise<unknown>;
}

interface Credentials {
  readonly email: string;
  readonly password: string;
}

/** As passport takes it: what went wrong, who it is or that it is nobody, and why. */
type CredentialsAnswer = [error: unknown, user: unknown, info?: { message: string } | undefined];

interface TokenService {
  create(token: object, ...more: object[]): Promise<{ accessKey: string }>;
  hash(accessKey: string): string;
  regenerate(id: number | string): Promise<unknown>;
  revoke(id: number | string): Promise<unknown>;
  update(id: number | string, token: object): Promise<unknown>;
}

/** An account of the admin panel, as each request finds it. */
export interface AdminAccount {
  readonly id: number;
  readonly roles: readonly { readonly id: number }[];
}

interface StrapiServices {
  'admin::api-token': TokenService;
  'admin::api-token-admin': TokenService;
  'admin::api-token-content-api': TokenService;
  'admin::auth': {
    checkCredentials(credentials: Credentials): Promise<CredentialsAnswer>;
    hashPassword(password: string): Promise<string>;
    validatePassword(password: string, hash: string): Promise<boolean>;
  };
  'admin::content-type': {
    getPermissionsWithNestedFields(actions: readonly PermissionAction[]): object[];
  };
  'admin::permission': {
    actionProvider: { values(): PermissionAction[]; registerMany(actions: object[]): Promise<unknown> };
    engine: { generateUserAbility(account: AdminAccount): Promise<object> };
    conditionProvider: { registerMany(conditions: Condition[]): Promise<unknown> };
    sectionsBuilder: {
      addHandler(name: string, handler: (of: { section: { subjects: RightsSubject[] } }) => void): unknown;
    };
  };
  'admin::role': {
    assignPermissions(roleId: number, permissions: object[]): Promise<unknown>;
    create(role: object): Promise<{ id: number }>;
    deleteByIds(ids: number[]): Promise<unknown>;
    findOneWithUsersCount(where: object): Promise<{ id: number; usersCount: number } | null>;
    update(where: object, role: object): Promise<unknown>;
  };
  'admin::user': {
    create(user: object): Promise<unknown>;
    createFirstAdmin(user: object): Promise<unknown>;
    deleteById(id: number | string): Promise<unknown>;
    deleteByIds(ids: readonly (number | string)[]): Promise<unknown>;
    exists(): Promise<boolean>;
    updateById(id: number | string, values: object): Promise<unknown>;
  };
  'plugin::content-manager.components': ConfigurationService & {
    findComponent(uid: string): object;
  };
  'plugin::content-manager.content-types': ConfigurationService & {
    findContentType(uid: string): object;
  };
  'plugin::content-manager.populate-builder': (uid: string) => {
    populateFromQuery(query: object): { build(): Promise<object> };
  };
  'plugin::i18n.locales': {
    create(locale: object): Promise<unknown>;
    findByCode(code: string): Promise<{ id: number; name: string } | null>;
    setDefaultLocale(locale: { code: string }): Promise<unknown>;
    update(where: object, changes: object): Promise<unknown>;
  };
  'plugin::upload.upload': UploadService;
}

interface ServiceRegistry {
  extend(uid: string, extend: unknown): unknown;
}

/** A service of Strapi's own, which Strapi leaves without types: those here are of the parts that we use. */
export function getService<Uid extends keyof StrapiServices>(
  strapi: Core.Strapi,
  uid: Uid,
): StrapiServices[Uid] {
  return strapi.service(uid) as StrapiServices[Uid];
}

/** Puts a wrapper of ours around a service of Strapi's; only before the first request, in `register()`. */
export function extendService<Uid extends keyof StrapiServices>(
  strapi: Core.Strapi,
  uid: Uid,
  extend: (service: StrapiServices[Uid]) => StrapiServices[Uid],
): void {
  strapi.get<ServiceRegistry>('services').extend(uid, extend);
}

import type { Core } from '@strapi/strapi';
import type { ActorKind } from '@ntm/shared';

/** Who is behind what happens, as the trail keeps it: readable even after the account is gone. */
export interface Actor {
  readonly kind: ActorKind;
  /** The account's documentId, or the token's number; null for the system. */
  readonly id: string | null;
  readonly name: string;
  /** The names of the account's roles. */
  readonly role: string | null;
}

/** Codes of the roles that an administrator has; Strapi gives this one every right. */
export const ADMINISTRATOR_ROLE = 'strapi-super-admin';

/** An account of the admin panel, as Strapi leaves it in a request. */
export interface Account {
  readonly id: number;
  readonly documentId: string;
  readonly firstname?: string | null;
  readonly lastname?: string | null;
  readonly email?: string | null;
  readonly roles?: readonly { readonly code: string; readonly name: string }[];
}

interface Token {
  readonly id: number;
  readonly name: string;
}

interface RequestState {
  readonly user?: Account;
  readonly userAbility?: unknown;
  readonly auth?: { readonly credentials?: Token | null };
}

const SYSTEM: Actor = { kind: 'system', id: null, name: 'Hệ thống', role: null };

/** What the request that is being answered knows of its sender; undefined where no request is behind the work. */
export function requestState(strapi: Core.Strapi): RequestState | undefined {
  return strapi.requestContext.get()?.state;
}

/** The account behind the work at hand, or undefined when it is a program's. */
export function currentAccount(strapi: Core.Strapi): Account | undefined {
  return requestState(strapi)?.user;
}

/** Whoever is behind the work at hand. */
export function currentActor(strapi: Core.Strapi): Actor {
  const state = requestState(strapi);
  if (state?.user) return toActor(state.user);
  const token = state?.auth?.credentials;
  if (token) return { kind: 'token', id: String(token.id), name: `Khoá API “${token.name}”`, role: null };
  return SYSTEM;
}

/** An account as the trail names it. */
export function toActor(account: Account): Actor {
  const name = [account.lastname, account.firstname].filter(Boolean).join(' ');
  const roles = (account.roles ?? []).map((role) => role.name).join(', ');
  return {
    kind: 'user',
    id: account.documentId,
    name: name || account.email || `Tài khoản ${account.id}`,
    role: roles || null,
  };
}

/** Whether an account has the role to which Strapi gives every right. */
export function isAdministrator(account: Account): boolean {
  return (account.roles ?? []).some(({ code }) => code === ADMINISTRATOR_ROLE);
}

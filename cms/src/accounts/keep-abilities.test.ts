import { expect, it } from 'vitest';
import type { AdminAccount } from '../strapi-services';
import { keepAbilities } from './keep-abilities';

const EDITOR: AdminAccount = { id: 7, roles: [{ id: 2 }] };

/** As much of Strapi as is asked, with permissions that `state` stands for; `weighed` counts the abilities made. */
function makeStrapi() {
  const asked = { state: 'as installed', organisations: [{ id: 1 }], weighed: 0 };
  const answer: object = new Proxy(
    {},
    { get: (_, name) => (name === 'first' ? () => Promise.resolve(asked.state) : () => answer) },
  );
  const service = {
    engine: { hooks: 'of the engine', generateUserAbility: () => Promise.resolve({ nth: ++asked.weighed }) },
  };
  let extended = service;
  const strapi = {
    get: () => ({
      extend: (_: string, extend: (of: typeof service) => typeof service) => (extended = extend(service)),
    }),
    requestContext: { get: () => undefined },
    db: {
      connection: () => answer,
      metadata: { get: () => ({ tableName: 'admin_permissions' }) },
      query: () => ({ findMany: () => Promise.resolve([{ organisation: asked.organisations[0] }]) }),
    },
  };
  keepAbilities({ strapi: strapi as never });
  const ask = (account: AdminAccount) =>
    (extended.engine.generateUserAbility as (of: AdminAccount) => Promise<{ nth: number }>)(account);
  return { asked, ask, engine: extended.engine };
}

it('weighs the permissions of an account once, as long as nothing has changed', async () => {
  const { ask, engine } = makeStrapi();
  const first = await ask(EDITOR);
  expect(await ask({ ...EDITOR })).toBe(first);
  expect(engine.hooks).toBe('of the engine');
});

it('weighs them again for another account, other roles, permissions or organisations', async () => {
  const { asked, ask } = makeStrapi();
  await ask(EDITOR);
  expect(await ask({ ...EDITOR, id: 8 })).toEqual({ nth: 2 });
  expect(await ask({ ...EDITOR, roles: [{ id: 2 }, { id: 3 }] })).toEqual({ nth: 3 });
  asked.state = 'one taken';
  expect(await ask(EDITOR)).toEqual({ nth: 4 });
  asked.organisations = [{ id: 5 }];
  expect(await ask(EDITOR)).toEqual({ nth: 5 });
});

import { beforeAll, describe, expect, it } from 'vitest';
import { logIn, type CmsClient } from '../harness/admin-client.ts';
import { getSharedCms } from '../harness/shared-cms.ts';

const { url } = getSharedCms();

interface Configuration {
  readonly metadatas: Record<
    string,
    {
      edit: { label: string; description: string; visible: boolean; editable: boolean };
      list: { label: string };
    }
  >;
  readonly layouts: { edit: { name: string }[][]; list: string[] };
}

let admin: CmsClient;
beforeAll(async () => {
  admin = await logIn(url);
});

/** The forms of our own types or components, as the admin panel asks for them. */
async function getForms(kind: 'content-types' | 'components'): Promise<[uid: string, Configuration][]> {
  const { body } = await admin.request<{ data: { uid: string }[] }>('GET', `/content-manager/${kind}`);
  const uids = body.data
    .map(({ uid }) => uid)
    .filter((uid) => kind === 'components' || uid.startsWith('api::'));
  return Promise.all(
    uids.map(async (uid): Promise<[string, Configuration]> => {
      const answer = await admin.request<{ data: Record<string, Configuration> }>(
        'GET',
        `/content-manager/${kind}/${uid}/configuration`,
      );
      return [uid, answer.body.data[kind === 'components' ? 'component' : 'contentType'] as Configuration];
    }),
  );
}

describe.each(['content-types', 'components'] as const)('every form of our %s', (kind) => {
  it('names and explains each field in Vietnamese', async () => {
    const forms = await getForms(kind);
    expect(forms.length).toBeGreaterThan(3);
    const bare = forms.flatMap(([uid, { metadatas }]) =>
      Object.entries(metadatas)
        .filter(([name, { edit }]) => edit.visible && (edit.label === name || !edit.description))
        .map(([name]) => `${uid} ${name}`),
    );
    expect(bare).toEqual([]);
  });

  it('shows each field that an editor may see', async () => {
    const missing = (await getForms(kind)).flatMap(([uid, { metadatas, layouts }]) => {
      const shown = new Set(layouts.edit.flat().map(({ name }) => name));
      const visible = Object.keys(metadatas).filter((name) => metadatas[name]?.edit.visible);
      return visible.filter((name) => !shown.has(name)).map((name) => `${uid} ${name}`);
    });
    expect(missing).toEqual([]);
  });
});

describe('the form of an article', () => {
  it('begins with title, standfirst and body, and shows the list a newsroom needs', async () => {
    const [, form] = (await getForms('content-types')).find(([uid]) => uid === 'api::article.article') ?? [];
    expect(
      form?.layouts.edit
        .slice(0, 3)
        .flat()
        .map(({ name }) => name),
    ).toEqual(['title', 'summary', 'body']);
    expect(form?.layouts.list).toEqual(['title', 'stage', 'firstPublishedAt']);
    expect(form?.metadatas['firstPublishedAt']?.edit.editable).toBe(false);
  });
});

describe('the form of a notice', () => {
  it('hides what the software keeps for itself', async () => {
    const [, form] = (await getForms('content-types')).find(([uid]) => uid === 'api::notice.notice') ?? [];
    expect(form?.metadatas['placement']?.edit.visible).toBe(false);
  });
});

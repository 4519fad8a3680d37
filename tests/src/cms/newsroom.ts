import type { ContentType, MoveName, NewsroomState, Stage } from '@ntm/shared';
import type { Answer, CmsClient } from '../harness/admin-client.ts';
import { inviteColleague, type Colleague } from '../harness/editorial-user.ts';
import type { Desk, Refused, Saved } from './desk.ts';

export type Answered = NewsroomState & Refused;

/** One person of each kind, beside the administrator of the desk. */
export interface Newsroom {
  readonly reporter: Colleague;
  readonly otherReporter: Colleague;
  readonly editor: Colleague;
  readonly otherEditor: Colleague;
  readonly reviewer: Colleague;
}

/** @param name of the test file, for addresses of its own */
export async function openNewsroom(cmsUrl: string, name: string): Promise<Newsroom> {
  const invite = (role: string, who: string, person: string) =>
    inviteColleague(cmsUrl, role, `${who}-${name}@example.vn`, person);
  return {
    reporter: await invite('phong-vien', 'phong-vien', 'Phóng Viên Một'),
    otherReporter: await invite('phong-vien', 'phong-vien-hai', 'Phóng Viên Hai'),
    editor: await invite('strapi-editor', 'bien-tap', 'Biên Tập Một'),
    otherEditor: await invite('strapi-editor', 'bien-tap-hai', 'Biên Tập Hai'),
    reviewer: await invite('tham-dinh-vien', 'tham-dinh', 'Thẩm Định Một'),
  };
}

export function textPath(documentId = '', type: ContentType = 'article'): string {
  return `/content-manager/collection-types/api::${type}.${type}/${documentId}`.replace(/\/$/, '');
}

/** Makes a move of the table. */
export function move(
  client: CmsClient,
  documentId: string,
  name: MoveName,
  details: object = {},
  type: ContentType = 'article',
): Promise<Answer<Answered>> {
  return client.request('POST', `/newsroom/api::${type}.${type}/${documentId}/moves/${name}`, details);
}

/** Where a text stands, for whoever asks. */
export async function stateOf(client: CmsClient, documentId: string, type: ContentType = 'article') {
  const { body } = await client.request<Answered>('GET', `/newsroom/api::${type}.${type}/${documentId}`);
  return body;
}

/** Approves a text just as it is now. */
export async function approve(client: CmsClient, documentId: string, type: ContentType = 'article') {
  const { updatedAt: seen } = await stateOf(client, documentId, type);
  return move(client, documentId, 'approve', { seen }, type);
}

/** Saves a draft and answers its identity. @throws Error when refused */
export async function write(
  client: CmsClient,
  values: object,
  type: ContentType = 'article',
): Promise<string> {
  const { status, body } = await client.request<Saved>('POST', textPath('', type), values);
  if (status !== 201) throw new Error(`not saved: ${status} ${JSON.stringify(body)}`);
  return body.data.documentId;
}

/** A text that a reporter wrote and the newsroom brought to a stage. */
export async function bringTo(
  stage: Stage,
  { reporter, editor, reviewer }: Newsroom,
  values: object,
): Promise<string> {
  const documentId = await write(reporter, values);
  if (stage === 'draft') return documentId;
  await move(reporter, documentId, 'submit');
  if (stage === 'returned') await move(editor, documentId, 'return', { reason: 'Thiếu số liệu.' });
  if (stage === 'under-review') await move(editor, documentId, 'request-review');
  if (stage === 'approved') await approve(editor, documentId);
  const { standing } = await stateOf(reviewer, documentId);
  if (standing.stage !== stage) throw new Error(`the text is ${standing.stage}, not ${stage}`);
  return documentId;
}

/** A text that the newsroom has published. */
export async function bringOut(desk: Desk, newsroom: Newsroom, title: string): Promise<string> {
  const documentId = await bringTo('approved', newsroom, desk.story(title));
  const { status, body } = await newsroom.editor.request(
    'POST',
    `${textPath(documentId)}/actions/publish`,
    {},
  );
  if (status !== 200) throw new Error(`not published: ${JSON.stringify(body)}`);
  return documentId;
}

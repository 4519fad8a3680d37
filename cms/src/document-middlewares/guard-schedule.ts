import { withFeed } from '../publication/feed-tables';
import { isContentType } from '../publication/wire-types';
import { findPublishAt } from '../schedule/find-publish-at';
import { dropRefusal } from '../schedule/refusals';
import { readInstant } from '../schedule/read-instant';
import { recordSchedule } from '../schedule/record-schedule';
import { refuse } from './refusal';
import { identityOfAnswer, setData, type Rule, type Write } from './rule';

/** Who may publish may say when; a time without a zone is Hà Nội's. */
export const guardSchedule: Rule = async (write, next) => {
  const { strapi, type, action, params } = write;
  const brought = params.data?.['publishAt'];
  if ((action !== 'create' && action !== 'update') || !isContentType(type) || brought === undefined) {
    return next();
  }
  const publishAt = readInstant(brought);
  if (publishAt === undefined) throw refuseField('Giờ hẹn đăng không đúng dạng; ví dụ: 2026-03-09T08:00.');
  setData(write, { publishAt });
  const { documentId } = params;
  const former = documentId ? await findPublishAt(strapi, type, documentId) : null;
  if (publishAt === former) return next();

  if (!mayPublish(write)) throw refuseField('Chỉ người có quyền đăng mới được hẹn giờ hoặc bỏ hẹn giờ.');
  if (documentId) await withFeed(strapi, (table) => dropRefusal(table, type, documentId));
  const answer = await next();
  const identity = identityOfAnswer(write, answer);
  if (answer && identity) {
    const kind = publishAt ? 'scheduled' : 'unscheduled';
    await recordSchedule(strapi, type, identity, { kind, publishAt: publishAt ?? former });
  }
  return answer;
};

function refuseField(message: string) {
  return refuse([{ path: ['publishAt'], message }]);
}

interface Ability {
  can(action: string, subject: string): boolean;
}

/** Someone at the desk by their role; an import, a start or a key of the API by having come this far. */
function mayPublish({ strapi, uid }: Write): boolean {
  const state = strapi.requestContext.get()?.state as { userAbility?: Ability } | undefined;
  return state?.userAbility?.can('plugin::content-manager.explorer.publish', uid) ?? true;
}

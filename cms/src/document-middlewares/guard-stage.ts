import type { Core } from '@strapi/strapi';
import { forbid } from '../newsroom/forbid';
import type { StoredText } from '../newsroom/stored-text';
import { isContentType } from '../publication/wire-types';
import { currentActor } from '../trail/actor';
import { hasBeen } from '../trail/former-values';
import type { Rule, WriteParams } from './rule';
import { textBefore } from './writes-to-texts';

const STAGE = 'Bước duyệt chỉ đổi bằng các nút ở ô “Duyệt bài”, không ghi thẳng được.';
const HOUR = 'Giờ đăng chỉ đặt bằng nút “Hẹn giờ đăng” ở ô “Duyệt bài”, không ghi thẳng được.';

/**
 * Stage and hour of publication move by the table of moves alone. A save brings along what its form showed: what the
 * text is or was is left out of it without a word, anything else is a try to go around the table.
 */
export const guardStage: Rule = async (write, next) => {
  const { strapi, type, action, params } = write;
  const isSave = action === 'create' || action === 'update';
  if (!isSave || !isContentType(type) || !params.data || currentActor(strapi).kind === 'system')
    return next();

  const text = await textBefore(write);
  await requireKnown(strapi, text, params.data);
  write.params = withoutGuarded(params);
  return next();
};

async function requireKnown(
  strapi: Core.Strapi,
  text: StoredText | null,
  { stage, publishAt }: Record<string, unknown>,
): Promise<void> {
  const [currentStage, currentHour] = text ? [text.stage, text.publishAt] : ['draft', null];
  const isNewStage = stage !== undefined && stage !== null && stage !== currentStage;
  if (isNewStage && !(await hasBeen(strapi, text, { stage }))) throw forbid(STAGE);
  const hour = publishAt === undefined || publishAt === null ? null : toInstant(publishAt);
  const isNewHour = hour !== null && hour !== currentHour;
  if (isNewHour && !(await hasBeen(strapi, text, { publishAt: hour }))) throw forbid(HOUR);
}

function toInstant(value: unknown): string {
  const instant = new Date(value as string);
  return Number.isNaN(instant.getTime()) ? String(value) : instant.toISOString();
}

function withoutGuarded(params: WriteParams): WriteParams {
  const data = { ...params.data };
  for (const name of ['stage', 'publishAt', 'textBy']) delete data[name];
  return { ...params, data };
}

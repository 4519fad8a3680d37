import { errors } from '@strapi/utils';
import { describeRefusedMove, type MoveName, type Standing } from '@ntm/shared';

/** A refusal for want of a right: the trail keeps it as a refused try (refused-tries.ts). */
export function forbid(message: string): errors.ForbiddenError {
  return new errors.ForbiddenError(message);
}

/** The refusal of a move, in words that say why. */
export function forbidMove(
  name: MoveName,
  standing: Pick<Standing, 'stage' | 'isSettled'>,
  why: 'stage' | 'right' | 'own',
): errors.ForbiddenError {
  return forbid(describeRefusedMove(name, standing, why));
}

import { errors } from '@strapi/utils';
import { describeRefusedMove, type MoveName, type Standing } from '@ntm/shared';

/**
 * A refusal for want of a right: the trail keeps it as a refused try (refused-tries.ts). Of all that answer 403 Strapi
 * passes on this one's message alone.
 */
export function forbid(message: string): errors.PolicyError {
  return new errors.PolicyError(message);
}

/** The refusal of a move, in words that say why. */
export function forbidMove(
  name: MoveName,
  standing: Pick<Standing, 'stage' | 'isSettled'>,
  why: 'stage' | 'right' | 'own',
): errors.PolicyError {
  return forbid(describeRefusedMove(name, standing, why));
}

import { assignSlug } from './assign-slug';
import { completeLocality } from './complete-locality';
import { completeNotice } from './complete-notice';
import { followChange } from './follow-change';
import { followNotice } from './follow-notice';
import { guardStage } from './guard-stage';
import { endWithdrawal } from './end-withdrawal';
import { keepEmbargo } from './keep-embargo';
import { keepFormerAddresses } from './keep-former-addresses';
import { keepGatheringAddress } from './keep-gathering-address';
import { keepOldAddress } from './keep-old-address';
import { keepReach } from './keep-reach';
import { keepReferenced } from './keep-referenced';
import { keepVersion } from './keep-version';
import { leaveNotice } from './leave-notice';
import { limitLengths } from './limit-lengths';
import { normaliseText } from './normalise-text';
import { protectDates } from './protect-dates';
import { publishAfterSave } from './publish-after-save';
import { recordChange } from './record-change';
import { referByIdentity } from './refer-by-identity';
import { refuseStale } from './refuse-stale';
import { requirePublishable } from './require-publishable';
import { requireRight } from './require-right';
import { requireSoundLocality } from './require-sound-locality';
import { requireUniqueAddress } from './require-unique-address';
import { requireValidSlug } from './require-valid-slug';
import { resetClone } from './reset-clone';
import type { Rule } from './rule';
import { runInTransaction } from './run-in-transaction';
import { setAsideStale } from './set-aside-stale';
import { stampDates } from './stamp-dates';

/** Every editorial rule, the outermost first. */
export const RULES: readonly Rule[] = [
  publishAfterSave,
  setAsideStale,
  runInTransaction,
  keepEmbargo,
  requireRight,
  keepReach,
  guardStage,
  refuseStale,
  keepVersion,
  resetClone,
  protectDates,
  normaliseText,
  limitLengths,
  referByIdentity,
  followChange,
  completeNotice,
  followNotice,
  completeLocality,
  assignSlug,
  requireValidSlug,
  requireUniqueAddress,
  requireSoundLocality,
  keepGatheringAddress,
  requirePublishable,
  keepReferenced,
  keepFormerAddresses,
  stampDates,
  leaveNotice,
  endWithdrawal,
  keepOldAddress,
  recordChange,
];

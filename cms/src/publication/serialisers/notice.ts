import type { WireNotice } from '@ntm/shared';
import { instantOf, type Entry, type Unparsed } from './read-entry';

export function serialiseNotice(entry: Entry): Unparsed<WireNotice> {
  return {
    type: 'notice',
    documentId: entry['documentId'],
    kind: entry['kind'],
    targetType: entry['targetType'],
    targetDocumentId: entry['targetDocumentId'],
    targetPath: entry['targetPath'],
    at: instantOf(entry['at']),
    publicText: entry['publicText'],
    placement: entry['kind'] === 'withdrawal' ? readPlacement(entry['placement']) : null,
  };
}

/** A withdrawal from before places and broadcasts had feeds of their own says nothing of either. */
function readPlacement(placement: unknown): unknown {
  return placement && { localities: [], audio: false, ...placement };
}

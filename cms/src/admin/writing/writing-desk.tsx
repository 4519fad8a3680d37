import { Flex } from '@strapi/design-system';
import { useAuth } from '@strapi/strapi/admin';
import { useMemo, useState } from 'react';
import { KeepingStatus } from '../autosave/keeping-status';
import { groupOf } from '../autosave/unsaved-text';
import { UnsavedOffer } from '../autosave/unsaved-offer';
import { useAutosave, type TextPlace } from '../autosave/use-autosave';
import { ConflictDialog } from '../conflict/conflict-dialog';
import type { DocumentAddress } from '../desk-api';
import { PresenceStatus } from '../presence/presence-status';
import { createSession } from '../presence/window-session';
import type { LabelledLayout } from '../publish/label-path';
import { keyOfAddress } from '../versions/content-write';
import { getBase } from '../versions/base-versions';
import { useBaseVersion } from '../versions/use-base-version';
import { useKeepTyped } from '../versions/use-keep-typed';

interface Props {
  address: DocumentAddress;
  /** Missing while the document is new. */
  documentId: string | undefined;
  meta: object | undefined;
  layout: LabelledLayout;
  /** Whether the draft is shown, rather than what readers have. */
  isDraft: boolean;
}

const usePlace = (address: DocumentAddress): TextPlace => {
  const user = useAuth('usePlace', (auth) => auth.user);
  const [session] = useState(createSession);
  const documentKey = keyOfAddress(address);
  const group = groupOf(String(user?.id ?? ''), address.model, documentKey);
  return useMemo(
    () => ({ key: `${group} ${session}`, group, model: address.model, documentKey }),
    [address.model, documentKey, group, session],
  );
};

/** Everything that keeps two people, and one person and a bad line, from losing each other's text. */
export const WritingDesk = ({ address, documentId, meta, layout, isDraft }: Props) => {
  const place = usePlace(address);
  const version = useBaseVersion(place.documentKey, meta);
  const keeping = useAutosave(place);
  useKeepTyped(place.documentKey);
  const base = place.documentKey === undefined ? undefined : (getBase(place.documentKey) ?? version);
  return (
    <Flex direction="column" alignItems="flex-start" gap={2} width="100%">
      {documentId && <PresenceStatus address={address} documentId={documentId} base={base} />}
      <KeepingStatus keeping={keeping} isNew={!documentId} />
      {isDraft && <UnsavedOffer place={place} version={version} layout={layout} />}
      {documentId && place.documentKey && (
        <ConflictDialog
          address={address}
          documentId={documentId}
          documentKey={place.documentKey}
          textKey={place.key}
        />
      )}
    </Flex>
  );
};

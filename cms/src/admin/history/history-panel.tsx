import type { PanelComponent } from '@strapi/content-manager/strapi-admin';
import { Box, Button, Flex, Modal, Typography } from '@strapi/design-system';
import {
  unstable_useContentManagerContext as useContentManager,
  useDocumentRBAC,
} from '@strapi/strapi/admin';
import { useState } from 'react';
import type { DocumentAddress } from '../desk-api';
import { useGetVersionsQuery } from '../versions/history-api';
import { describeVersion } from './describe-version';
import { HistoryDialog } from './history-dialog';

const SHOWN = 3;

interface Props {
  address: DocumentAddress;
  documentId: string;
  hasDrafts: boolean;
}

const NewestVersions = ({ address, documentId }: Props) => {
  const { data, isError } = useGetVersionsQuery({ address, documentId });
  if (isError) return <Typography textColor="neutral600">Chưa tải được lịch sử.</Typography>;
  return (
    <Box tag="ul" width="100%">
      {data?.versions.slice(0, SHOWN).map((version) => {
        const { name, when, who, how } = describeVersion(version);
        return (
          <Box tag="li" key={version.number} paddingBottom={2}>
            <Typography tag="p" fontWeight="semiBold">{`${name} · ${who}`}</Typography>
            <Typography tag="p" variant="pi" textColor="neutral600">{`${when} · ${how}`}</Typography>
          </Box>
        );
      })}
    </Box>
  );
};

const History = (props: Props) => {
  const [isOpen, setOpen] = useState(false);
  const mayRestore = useDocumentRBAC('History', (rights) => rights.canUpdate);
  return (
    <Flex direction="column" alignItems="stretch" gap={2} width="100%">
      <NewestVersions {...props} />
      <Modal.Root open={isOpen} onOpenChange={setOpen}>
        <Modal.Trigger>
          <Button variant="tertiary" fullWidth>
            Xem lịch sử
          </Button>
        </Modal.Trigger>
        {isOpen && (
          <HistoryDialog {...props} mayRestore={mayRestore ?? false} onClose={() => setOpen(false)} />
        )}
      </Modal.Root>
    </Flex>
  );
};

/** “Lịch sử”: who changed a document when, and the way back. */
export const HistoryPanel: PanelComponent = ({ collectionType, document, documentId, model }) => {
  const { hasDraftAndPublish } = useContentManager();
  const identity = documentId ?? document?.documentId;
  if (!identity || !model.startsWith('api::')) return null;
  return {
    title: 'Lịch sử',
    content: (
      <History
        address={{ collectionType, model, documentId }}
        documentId={identity}
        hasDrafts={hasDraftAndPublish}
      />
    ),
  };
};

import { Box, Button, Flex, Modal, Typography } from '@strapi/design-system';
import { useState } from 'react';
import { usePublishDraftMutation } from '../desk-api';
import { publishEach, type Result } from './publish-each';

/** One of the chosen documents. */
export interface Candidate {
  documentId: string;
  title: string;
  isPublished: boolean;
}

interface Props {
  model: string;
  candidates: readonly Candidate[];
  onClose: () => void;
}

const describeState = ({ isPublished }: Candidate, result: Result | undefined): string => {
  if (result?.kind === 'refused') return result.reason;
  if (result?.kind === 'published') return 'Đã đăng';
  return isPublished ? 'Đã đăng từ trước' : 'Chờ đăng';
};

const CandidateRow = ({ candidate, result }: { candidate: Candidate; result: Result | undefined }) => (
  <Box
    tag="li"
    paddingTop={2}
    paddingBottom={2}
    borderColor="neutral150"
    borderStyle="solid"
    borderWidth="0 0 1px 0"
  >
    <Typography tag="p" fontWeight="semiBold">
      {candidate.title}
    </Typography>
    <Typography tag="p" variant="pi" textColor={result?.kind === 'refused' ? 'danger600' : 'neutral600'}>
      {describeState(candidate, result)}
    </Typography>
  </Box>
);

/** Publishes the chosen documents and shows, one by one, what became of them. */
export const BulkPublishDialog = ({ model, candidates, onClose }: Props) => {
  const [results, setResults] = useState<Record<string, Result>>({});
  const [isUnderWay, setUnderWay] = useState(false);
  const [publishDraft] = usePublishDraftMutation();

  const waiting = candidates.filter(
    ({ documentId, isPublished }) => !isPublished && results[documentId]?.kind !== 'published',
  );
  const publishAll = async (): Promise<void> => {
    setUnderWay(true);
    await publishEach(
      waiting.map(({ documentId }) => documentId),
      (documentId) => publishDraft({ address: { collectionType: 'collection-types', model, documentId } }),
      (documentId, result) => setResults((before) => ({ ...before, [documentId]: result })),
    );
    setUnderWay(false);
  };

  return (
    <>
      <Modal.Body>
        <Flex direction="column" alignItems="stretch" gap={3}>
          <Typography>Mỗi mục được kiểm tra và đăng riêng; mục nào còn thiếu thì vẫn là bản nháp.</Typography>
          <Box tag="ul" aria-live="polite">
            {candidates.map((candidate) => (
              <CandidateRow
                key={candidate.documentId}
                candidate={candidate}
                result={results[candidate.documentId]}
              />
            ))}
          </Box>
        </Flex>
      </Modal.Body>
      <Modal.Footer>
        <Button variant="tertiary" onClick={onClose}>
          Đóng
        </Button>
        <Button disabled={waiting.length === 0} loading={isUnderWay} onClick={() => void publishAll()}>
          {`Đăng ${waiting.length} mục`}
        </Button>
      </Modal.Footer>
    </>
  );
};

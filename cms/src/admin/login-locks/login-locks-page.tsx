import { formatDateTime } from '@ntm/shared';
import { Box, Button, Table, Tbody, Th, Thead, Tr, Typography } from '@strapi/design-system';
import { Layouts, Page, useNotification } from '@strapi/strapi/admin';
import { useListLoginLocksQuery, useOpenLoginLockMutation } from '../desk-api';
import { describeServerError } from '../publish/describe-server-error';
import { WordsCell } from '../words-cell';

const INTERVAL_MS = 15_000;

const KINDS: Record<string, string> = { account: 'Tài khoản', address: 'Địa chỉ mạng' };

const toWords = (subject: string): { kind: string; name: string } => {
  const [kind = '', ...name] = subject.split(':');
  return { kind: KINDS[kind] ?? kind, name: name.join(':') };
};

const useOpenLock = () => {
  const { toggleNotification } = useNotification();
  const [openLock, { isLoading }] = useOpenLoginLockMutation();
  const open = async (subject: string): Promise<void> => {
    const answer = await openLock({ subject });
    if ('error' in answer) {
      const message = describeServerError(answer.error).reason;
      return toggleNotification({ type: 'danger', title: 'Chưa mở khoá được', message });
    }
    toggleNotification({ type: 'success', message: 'Đã mở khoá. Người đó đăng nhập được ngay.' });
  };
  return { open, isLoading };
};

/** “Khoá đăng nhập”: who is locked out after too many wrong passwords, and the button that lets them in again. */
const LoginLocksPage = () => {
  const { data: locks, isError } = useListLoginLocksQuery(undefined, { pollingInterval: INTERVAL_MS });
  const { open, isLoading } = useOpenLock();
  if (isError) return <Page.NoPermissions />;
  if (!locks) return <Page.Loading />;
  return (
    <Page.Main>
      <Page.Title>Khoá đăng nhập</Page.Title>
      <Layouts.Header
        title="Khoá đăng nhập"
        subtitle="Tài khoản và địa chỉ mạng tạm khoá vì nhập sai mật khẩu quá nhiều lần. Khoá tự hết sau 15 phút."
      />
      <Layouts.Content>
        {locks.length === 0 ? (
          <Box background="neutral0" padding={6} hasRadius shadow="tableShadow">
            <Typography>Không có tài khoản hay địa chỉ nào đang bị khoá.</Typography>
          </Box>
        ) : (
          <Table colCount={4} rowCount={locks.length + 1}>
            <Thead>
              <Tr>
                {['Loại', 'Ai', 'Khoá tới', 'Mở khoá'].map((heading) => (
                  <Th key={heading}>
                    <Typography variant="sigma">{heading}</Typography>
                  </Th>
                ))}
              </Tr>
            </Thead>
            <Tbody>
              {locks.map(({ subject, until }) => (
                <Tr key={subject}>
                  {[toWords(subject).kind, toWords(subject).name, formatDateTime(until)].map((words) => (
                    <WordsCell key={words} width="8rem">
                      <Typography textColor="neutral800">{words}</Typography>
                    </WordsCell>
                  ))}
                  <WordsCell width="10rem">
                    <Button variant="secondary" disabled={isLoading} onClick={() => void open(subject)}>
                      Mở khoá
                    </Button>
                  </WordsCell>
                </Tr>
              ))}
            </Tbody>
          </Table>
        )}
      </Layouts.Content>
    </Page.Main>
  );
};

export default LoginLocksPage;

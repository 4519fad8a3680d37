import type { PresenceAnswer } from '@ntm/shared';
import { useAuth } from '@strapi/strapi/admin';
import { useEffect, useRef, useState } from 'react';
import { createSession } from './window-session';

const INTERVAL_MS = 10_000;

/** What the last sign of life was answered; `lost` while the server cannot be reached. */
export interface PresenceState {
  readonly answer: PresenceAnswer | undefined;
  readonly isLost: boolean;
}

/**
 * Tells the server, as long as a document is open here, that it is, and whether changes wait to be saved; learns who else has
 * it open. Asked without Strapi's client, which would keep a login alive for ever.
 */
export const usePresence = (model: string, documentId: string, isEditing: boolean): PresenceState => {
  const token = useAuth('usePresence', (state) => state.token);
  const [session] = useState(createSession);
  const [state, setState] = useState<PresenceState>({ answer: undefined, isLost: false });
  const address = `/presence/${model}/${documentId}/${session}`;
  const authorization = useRef('');
  authorization.current = `Bearer ${token ?? ''}`;

  useEffect(() => {
    const beat = async (): Promise<void> => {
      const answer = await ask(address, 'POST', authorization.current, { isEditing });
      setState((before) => answer ?? { ...before, isLost: true });
    };
    void beat();
    const timer = setInterval(() => void beat(), INTERVAL_MS);
    const beatAgain = (): void => void beat();
    window.addEventListener('online', beatAgain);
    window.addEventListener('pageshow', beatAgain);
    return () => {
      clearInterval(timer);
      window.removeEventListener('online', beatAgain);
      window.removeEventListener('pageshow', beatAgain);
    };
  }, [address, isEditing]);

  useEffect(() => {
    const leave = (): void => void ask(address, 'DELETE', authorization.current);
    window.addEventListener('pagehide', leave);
    return () => {
      window.removeEventListener('pagehide', leave);
      leave();
    };
  }, [address]);
  return state;
};

const ask = async (
  address: string,
  method: 'POST' | 'DELETE',
  authorization: string,
  body: object = {},
): Promise<PresenceState | undefined> => {
  try {
    const answer = await fetch(address, {
      method,
      keepalive: method === 'DELETE',
      headers: { authorization, 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    return answer.status === 200
      ? { answer: (await answer.json()) as PresenceAnswer, isLost: false }
      : undefined;
  } catch {
    return undefined;
  }
};

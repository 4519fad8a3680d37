export type SpeakerState = 'silent' | 'speaking' | 'paused';

/** A voice that reads passages one after the other. */
export interface Speaker {
  readonly state: () => SpeakerState;
  /** Begins, or goes on with the passage at which it was paused. */
  readonly speak: () => void;
  readonly pause: () => void;
  readonly stop: () => void;
}

/**
 * Pausing is done by falling silent and beginning the passage again: the browser's own pause does nothing on phones.
 * @param onChange with the new state, and whether everything was read
 */
export function createSpeaker(
  synthesis: SpeechSynthesis,
  voice: SpeechSynthesisVoice,
  passages: readonly string[],
  onChange: (state: SpeakerState, isDone: boolean) => void,
): Speaker {
  let state: SpeakerState = 'silent';
  let next = 0;
  let spoken: SpeechSynthesisUtterance | null = null;

  const change = (to: SpeakerState, isDone = false): void => {
    state = to;
    onChange(to, isDone);
  };
  const hush = (to: 'silent' | 'paused', isDone = false): void => {
    spoken = null;
    synthesis.cancel();
    if (to === 'silent') next = 0;
    change(to, isDone);
  };
  const sayNext = (): void => {
    const passage = passages[next];
    if (passage === undefined) return hush('silent', true);
    const utterance = new SpeechSynthesisUtterance(passage);
    utterance.voice = voice;
    utterance.lang = voice.lang;
    // What was hushed reports its end too.
    utterance.onend = () => {
      if (spoken !== utterance) return;
      next++;
      sayNext();
    };
    utterance.onerror = () => spoken === utterance && hush('silent');
    spoken = utterance;
    synthesis.speak(utterance);
  };
  return {
    state: () => state,
    speak: () => {
      change('speaking');
      sayNext();
    },
    pause: () => hush('paused'),
    stop: () => hush('silent'),
  };
}

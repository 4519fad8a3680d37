import { controls } from '../i18n/vi.ts';
import { findReadable } from './find-readable.ts';
import { toPassages } from './passages.ts';
import { createSpeaker, type SpeakerState } from './speaker.ts';

/** A button that reads the story aloud, where the browser has a Vietnamese voice: some tell of their voices late. */
export function startReadAloud(story: HTMLElement): void {
  if (!('speechSynthesis' in window)) return;
  const synthesis = window.speechSynthesis;
  const passages = findReadable(story).flatMap(toPassages);
  const offer = (): void => {
    const voice = findVoice(synthesis.getVoices());
    if (!voice || passages.length === 0 || story.querySelector('.read-aloud')) return;
    showReader(story, synthesis, voice, passages);
  };
  synthesis.addEventListener('voiceschanged', offer);
  offer();
}

/** A voice of the machine itself before one that sends the text away. */
function findVoice(voices: readonly SpeechSynthesisVoice[]): SpeechSynthesisVoice | undefined {
  const vietnamese = voices.filter(({ lang }) => /^vi\b/i.test(lang.replace('_', '-')));
  return vietnamese.find(({ localService }) => localService) ?? vietnamese[0];
}

function showReader(
  story: HTMLElement,
  synthesis: SpeechSynthesis,
  voice: SpeechSynthesisVoice,
  passages: readonly string[],
): void {
  const sounds = [...story.querySelectorAll('audio')];
  const play = makeButton();
  const stop = makeButton();
  const status = document.createElement('span');
  status.className = 'unseen';
  status.setAttribute('role', 'status');
  const show = (state: SpeakerState): void => {
    play.textContent = controls.readAloud[state];
    stop.hidden = state === 'silent';
  };
  const speaker = createSpeaker(synthesis, voice, passages, (state, isDone) => {
    // The button that had the focus is about to go.
    if (state === 'silent' && document.activeElement === stop) play.focus();
    show(state);
    status.textContent = isDone ? controls.readAloudDone : controls.readAloudStatus[state];
  });
  play.addEventListener('click', () => {
    if (speaker.state() === 'speaking') return speaker.pause();
    for (const sound of sounds) sound.pause();
    speaker.speak();
  });
  stop.textContent = controls.readAloudStop;
  stop.addEventListener('click', () => speaker.stop());
  for (const sound of sounds)
    sound.addEventListener('play', () => speaker.state() === 'speaking' && speaker.pause());
  addEventListener('pagehide', () => speaker.stop());
  show('silent');

  const group = document.createElement('p');
  group.className = 'read-aloud';
  group.append(play, ' ', stop, status);
  // The station's own voice comes first.
  const player = sounds[0]?.closest('section');
  if (player) player.after(group);
  else story.querySelector('.tools')?.append(group);
}

function makeButton(): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  return button;
}

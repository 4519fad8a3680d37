/** Letters that are spoken in one breath: some browsers fall silent in the middle of a longer one. */
const LONGEST = 220;

/** A text as passages for a voice, each at most so long, cut at sentences, else at commas, else at words. */
export function toPassages(text: string): string[] {
  const sentences = text
    .replace(/\s+/g, ' ')
    .trim()
    .split(/(?<=[.!?…:;]["”’)]*) /);
  return join(sentences.flatMap((sentence) => cut(sentence, /(?<=,) /)).flatMap((part) => cut(part, / /)));
}

function cut(part: string, at: RegExp): string[] {
  return part.length <= LONGEST ? [part] : join(part.split(at));
}

/** Neighbours that fit into one passage become one. */
function join(parts: readonly string[]): string[] {
  const passages: string[] = [];
  for (const part of parts) {
    const last = passages.at(-1);
    if (last !== undefined && last.length + part.length < LONGEST)
      passages[passages.length - 1] = `${last} ${part}`;
    else if (part) passages.push(part);
  }
  return passages;
}

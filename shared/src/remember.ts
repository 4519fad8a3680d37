/**
 * A function of a text that remembers what it has answered. For what is short and asked again and again, as the days and
 * syllables of pages; it must depend on nothing but the text.
 * @param most texts that are remembered; with one more, all are forgotten
 */
export function remember<Answer>(compute: (text: string) => Answer, most: number): (text: string) => Answer {
  const answers = new Map<string, Answer>();
  return (text) => {
    if (answers.has(text)) return answers.get(text) as Answer;
    const answer = compute(text);
    if (answers.size >= most) answers.clear();
    // A copy: a slice would keep the whole text alive that it was cut from.
    answers.set(` ${text}`.slice(1), answer);
    return answer;
  };
}

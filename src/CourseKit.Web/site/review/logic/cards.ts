/** What is asked at one time: a question, or one deletion of a cloze by the number it keeps for life. */
export interface Card {
  /** The prompt's `key`, which edits never change. */
  readonly prompt: string;
  readonly deletion?: number;
}

/** One text for a card, to be its name in maps and the seed of its chance. */
export function nameOf(card: Card): string {
  return card.deletion === undefined ? card.prompt : `${card.prompt}#${card.deletion}`;
}

/** Cards of a prompt: one for each deletion of a cloze, in the order of their numbers; else one. */
export function cardsOf(prompt: string, deletions: Iterable<number>): Card[] {
  const numbers = [...new Set(deletions)].sort((a, b) => a - b);
  return numbers.length === 0 ? [{ prompt }] : numbers.map(deletion => ({ prompt, deletion }));
}

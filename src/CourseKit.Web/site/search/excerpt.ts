import { kindOf } from "./characters";
import { indexTerms, type Word } from "./terms";

/** A stretch of text, and whether it is what was looked for. */
export interface Piece {
  readonly text: string;
  readonly isMarked: boolean;
}

interface Mark {
  readonly start: number;
  readonly end: number;
  readonly word: Word;
}

/** How long an excerpt is, in UTF-16 units, and how much of that stands before the first mark in it. */
const [length, before] = [200, 50];

/** The whole text, what was looked for marked. */
export function markAll(text: string, words: readonly Word[]): Piece[] {
  return piecesOf(text, marksIn(text, words), 0, text.length);
}

/** The stretch of a text with most of the words in it. */
export function excerpt(text: string, words: readonly Word[]): Piece[] {
  const marks = marksIn(text, words);
  const first = bestOf(marks);
  const start = first === undefined ? 0 : beginning(text, Math.min(first.start - before, text.length - length));
  const end = ending(text, start + length);
  const pieces = piecesOf(text, marks, start, end);
  if (start > 0) pieces.unshift({ text: "… ", isMarked: false });
  if (end < text.length) pieces.push({ text: " …", isMarked: false });
  return pieces;
}

function marksIn(text: string, words: readonly Word[]): Mark[] {
  const marks: Mark[] = [];
  for (const term of indexTerms(text)) {
    const word = words.find(word => (word.isBeginning ? term.text.startsWith(word.text) : term.text === word.text));
    if (word === undefined) continue;
    // In a script without blanks a term is longer than what is meant.
    const isRow = term.text !== word.text && kindOf(String.fromCodePoint(term.text.codePointAt(0)!)) === "c";
    marks.push({ start: term.start, end: isRow ? term.start + word.text.length : term.end, word });
  }

  return marks.sort((a, b) => a.start - b.start || a.end - b.end);
}

/** The mark with which the stretch begins that has the most words, and of several such the first. */
function bestOf(marks: readonly Mark[]): Mark | undefined {
  let [best, most] = [marks[0], 0];
  marks.forEach((mark, i) => {
    const seen = new Set<Word>();
    for (let j = i; j < marks.length && marks[j]!.end <= mark.start + length - before; j++) seen.add(marks[j]!.word);
    if (seen.size > most) [best, most] = [mark, seen.size];
  });
  return best;
}

/** The beginning of a word near an offset, or the offset where there are no blanks. */
function beginning(text: string, offset: number): number {
  if (offset <= 0) return 0;
  const blank = text.indexOf(" ", offset);
  return blank >= 0 && blank < offset + before / 2 ? blank + 1 : whole(text, offset);
}

function ending(text: string, offset: number): number {
  if (offset >= text.length) return text.length;
  const blank = text.lastIndexOf(" ", offset);
  return blank > offset - before / 2 ? blank : whole(text, offset);
}

/** Not in the middle of a character. */
function whole(text: string, offset: number): number {
  return /[\udc00-\udfff]/.test(text[offset] ?? "") ? offset - 1 : offset;
}

function piecesOf(text: string, marks: readonly Mark[], start: number, end: number): Piece[] {
  const pieces: Piece[] = [];
  let at = start;
  const add = (to: number, isMarked: boolean): void => {
    if (to <= at) return;
    const last = pieces.at(-1);
    if (last?.isMarked && isMarked) pieces[pieces.length - 1] = { text: last.text + text.slice(at, to), isMarked };
    else pieces.push({ text: text.slice(at, to), isMarked });
    at = to;
  };

  for (const mark of marks) {
    if (mark.end <= at || mark.start >= end) continue;
    add(Math.max(at, mark.start), false);
    add(Math.min(mark.end, end), true);
  }

  add(end, false);
  return pieces;
}

import { fold, kindOf, type Kind } from "./characters";

/** What a text is found by, and where it stands in the text. */
export interface Term {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/**
 * What is written without a border in it: a word or a name in a program, with its parts and with the symbols that belong to it; or a row
 * of characters of a script without blanks.
 */
type Run =
  | { readonly kind: "word"; readonly whole: Term; readonly parts: readonly Term[]; readonly symbols: readonly Term[] }
  | { readonly kind: "row"; readonly characters: readonly Term[] };

/** Of a longer term only this much counts, in UTF-16 units. */
const longest = 40;

/** A word of more parts is a key or a hash, and its parts mean nothing. */
const mostParts = 8;

/** Every term of a text of the index. The same is in `SearchTerms.cs` of CourseKit.Export; `search-terms.json` in the tests binds them. */
export function indexTerms(text: string): Term[] {
  return runsOf(text).flatMap(run => {
    if (run.kind === "word") return [run.whole, ...run.parts, ...run.symbols];
    return run.characters.map((character, i) => pair(character, run.characters[i + 1]));
  });
}

/** A word that is looked for; of a beginning, any word that begins so is found. */
export interface Word {
  readonly text: string;
  readonly isBeginning: boolean;
}

/** What a reader looks for. Each is to be found. */
export function queryWords(text: string): Word[] {
  const composed = text.normalize("NFC");
  const runs = runsOf(composed);
  const words = new Map<string, boolean>();
  runs.forEach((run, i) => {
    if (run.kind === "word") {
      const term = run.symbols.at(-1) ?? run.whole;
      const isBeginning = i === runs.length - 1 || [...term.text].length > 2;
      words.set(term.text, isBeginning || words.get(term.text) === true);
    } else if (run.characters.length === 1) {
      words.set(run.characters[0]!.text, true);
    } else {
      for (let c = 0; c + 1 < run.characters.length; c++) words.set(pair(run.characters[c]!, run.characters[c + 1]).text, false);
    }
  });
  return [...words].map(([word, isBeginning]) => ({ text: word, isBeginning }));
}

function pair(first: Term, second: Term | undefined): Term {
  return second === undefined ? first : { text: first.text + second.text, start: first.start, end: second.end };
}

interface Character {
  readonly kind: Kind;
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

function runsOf(text: string): Run[] {
  const characters: Character[] = [];
  for (let at = 0; at < text.length; ) {
    const character = String.fromCodePoint(text.codePointAt(at)!);
    characters.push({ kind: kindOf(character), text: character, start: at, end: at + character.length });
    at += character.length;
  }

  const runs: Run[] = [];
  for (let i = 0; i < characters.length; ) {
    const { kind } = characters[i]!;
    if (kind === "" || kind === "i") i++;
    else if (kind === "c") i = readRow(characters, i, runs);
    else i = readWord(characters, i, runs);
  }

  return runs;
}

/** @returns What stands behind it. */
function readRow(all: readonly Character[], from: number, runs: Run[]): number {
  const characters: Term[] = [];
  let i = from;
  for (; i < all.length && (all[i]!.kind === "c" || all[i]!.kind === "i"); i++) {
    const folded = all[i]!.kind === "c" ? fold(all[i]!.text) : "";
    if (folded !== "") characters.push({ text: folded, start: all[i]!.start, end: all[i]!.end });
  }

  if (characters.length > 0) runs.push({ kind: "row", characters });
  return i;
}

/** @returns What stands behind it. */
function readWord(all: readonly Character[], from: number, runs: Run[]): number {
  const parts: Term[] = [];
  let [text, start, end] = ["", all[from]!.start, 0];
  let before: Kind = "";
  let to = from;
  for (let i = from; i < all.length; i++) {
    const { kind } = all[i]!;
    if (kind === "i") continue;
    const isGap = all[i]!.text === "_";
    if (!isGap && !isLetterOrNumber(kind)) break;
    if (text !== "" && (isGap || beginsPart(before, all, i))) {
      parts.push({ text, start, end });
      text = "";
    }

    before = isGap ? "" : kind;
    if (isGap) continue;
    if (text === "") start = all[i]!.start;
    text += fold(all[i]!.text);
    end = all[i]!.end;
    to = i + 1;
  }

  if (text !== "") parts.push({ text, start, end });
  if (parts.length > 0) {
    const whole = cut({ text: parts.map(part => part.text).join(""), start: parts[0]!.start, end: parts.at(-1)!.end });
    const isSplit = parts.length > 1 && parts.length <= mostParts;
    runs.push({ kind: "word", whole, parts: isSplit ? parts.map(cut) : [], symbols: symbolsOf(whole, all, from, to) });
  }

  return to;
}

/** `fooBar` and `XMLHttp` are read as `foo Bar` and `XML Http`; in `URLs` nothing begins. */
function beginsPart(before: Kind, all: readonly Character[], i: number): boolean {
  if (all[i]!.kind !== "u") return false;
  if (before === "l" || before === "n") return true;
  return before === "u" && all[i + 1]?.kind === "l" && all[i + 2]?.kind === "l";
}

/** The word with the symbol before it, as in `.NET`, and with those behind it, as in `C++` and `F#`. */
function symbolsOf(word: Term, all: readonly Character[], from: number, to: number): Term[] {
  const symbols: Term[] = [];
  const before = all[from - 1];
  if (before !== undefined && /[.#@]/.test(before.text) && all[from]!.kind !== "n" && !clings(all[from - 2], before.text)) {
    symbols.push({ text: before.text + word.text, start: before.start, end: word.end });
  }

  let end = to;
  while (all[end]?.text === "+") end++;
  if (end === to && all[to]?.text === "#") end++;
  const length = end - to;
  const isAlone = all[end] === undefined || all[end]!.kind === "" && all[end]!.text !== "#";
  if (length > 0 && length <= 3 && (isAlone || length > 1)) {
    symbols.push({ text: word.text + all[to]!.text.repeat(length), start: word.start, end: all[end - 1]!.end });
  }

  return symbols;
}

/** True for what makes a symbol something else than the beginning of a name: `end.Next`, `...so`. */
function clings(before: Character | undefined, symbol: string): boolean {
  return before !== undefined && (before.kind !== "" || before.text === symbol);
}

function isLetterOrNumber(kind: Kind): boolean {
  return kind === "l" || kind === "u" || kind === "n";
}

function cut(term: Term): Term {
  if (term.text.length <= longest) return term;
  const isSplit = /[\ud800-\udbff]/.test(term.text[longest - 1]!);
  return { ...term, text: term.text.slice(0, isSplit ? longest - 1 : longest) };
}

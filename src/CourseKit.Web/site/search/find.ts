import type { IndexData, TermsData } from "./files";
import { placeOf, readList, type List } from "./lists";
import type { Word } from "./terms";

/** Where lists come from: the files of the index. */
export interface Lists {
  index(): Promise<IndexData>;
  terms(file: number): Promise<TermsData>;
}

/** Behind a beginning in the key of its list. */
const any = "*";

/** Greater than every character of a term. */
const end = "\uffff";

/** What the same is worth in a longer word than the one that was typed. */
const asBeginning = 0.5;

/** What an index says of a word that is looked for. */
interface Found {
  /** What each entry is worth for it; 0 where it is not. */
  readonly worth: Float64Array;
  /** False when it is so common that not all entries with it are listed: then it cannot be asked of an entry that it has it. */
  readonly isWhole: boolean;
}

/** The numbers of the entries that have all words, the best first. */
export async function find(words: readonly Word[], lists: Lists): Promise<number[]> {
  if (words.length === 0) return [];
  const { entries } = await lists.index();
  const found = await Promise.all(words.map(word => look(word, lists)));
  const required = found.filter(word => word.isWhole);
  const total = new Float64Array(entries);
  for (const { worth } of found) worth.forEach((one, entry) => (total[entry]! += one));
  const having = (all: readonly Found[]): number[] => {
    const numbers: number[] = [];
    for (let entry = 0; entry < entries; entry++) if (total[entry]! > 0 && all.every(word => word.worth[entry]! > 0)) numbers.push(entry);
    return numbers;
  };

  let numbers = having(required.length > 0 ? required : found);
  if (numbers.length === 0 && required.length === 0) numbers = having([]);
  return numbers.sort((a, b) => total[b]! - total[a]! || a - b);
}

async function look(word: Word, lists: Lists): Promise<Found> {
  const { entries, terms } = await lists.index();
  const worth = new Float64Array(entries);
  const { exact, longer } = await listsOf(word, terms, lists);
  let isWhole = true;
  for (const list of [...longer, ...(exact ? [exact] : [])]) {
    const factor = list === exact ? 1 : asBeginning;
    list.entries.forEach((entry, i) => (worth[entry] = Math.max(worth[entry]!, (list.weights[i]! + 1) * factor)));
    isWhole &&= list.entries.length === list.size;
  }

  // A word that few have says more of what is looked for.
  const size = exact?.size ?? worth.reduce((count, one) => count + (one > 0 ? 1 : 0), 0);
  const rarity = Math.log(1 + (entries - size + 0.5) / (size + 0.5));
  return { worth: worth.map(one => one * rarity), isWhole };
}

async function listsOf(word: Word, firsts: readonly string[], lists: Lists): Promise<{ exact: List | undefined; longer: List[] }> {
  const [from, to] = [placeOf(word.text, firsts), placeOf(word.text + end, firsts)];
  const first = await lists.terms(from);
  const exact = listOf(word.text, first);
  if (!word.isBeginning) return { exact, longer: [] };
  // When a beginning fills more than two files, there is a list for it.
  if (to - from > 1) {
    const all = listOf(word.text + any, await lists.terms(placeOf(word.text + any, firsts)));
    return { exact, longer: all ? [all] : [] };
  }

  const second = to > from ? await lists.terms(to) : [];
  return { exact, longer: [...beginningWith(word.text, first), ...beginningWith(word.text, second)] };
}

function listOf(key: string, terms: TermsData): List | undefined {
  const at = keyAt(key, terms);
  return terms[at] === key ? readList(terms[at + 1]!) : undefined;
}

function* beginningWith(beginning: string, terms: TermsData): Generator<List> {
  for (let at = keyAt(beginning, terms); at < terms.length && (terms[at]!.startsWith(beginning) || terms[at]! < beginning); at += 2) {
    const key = terms[at]!;
    if (key.startsWith(beginning) && key !== beginning && !key.endsWith(any)) yield readList(terms[at + 1]!);
  }
}

/** Where the last key that is not above this one stands. */
function keyAt(key: string, terms: TermsData): number {
  let [low, high] = [0, terms.length / 2];
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (terms[2 * middle]! <= key) low = middle;
    else high = middle;
  }

  return 2 * low;
}

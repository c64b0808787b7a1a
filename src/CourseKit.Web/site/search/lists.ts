/**
 * The entries that hold a term, ascending, and what each is worth for it. `SearchListWriter.cs` of CourseKit.Export says how lists are
 * written.
 */
export interface List {
  /** How many entries hold it. Those of a very common term are not all listed. */
  readonly size: number;
  readonly entries: readonly number[];
  readonly weights: readonly number[];
}

const characters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
const digits = new Uint8Array(128);
for (let i = 0; i < characters.length; i++) digits[characters.charCodeAt(i)] = i;

export function readList(written: string): List {
  let at = 0;
  const number = (): number => {
    let [value, factor] = [0, 1];
    for (;;) {
      const digit = digits[written.charCodeAt(at++)]!;
      value += (digit & 31) * factor;
      if (digit < 32) return value;
      factor *= 32;
    }
  };

  const size = number();
  const entries: number[] = [];
  const weights: number[] = [];
  for (let entry = -1; at < written.length; ) {
    entry += number() + 1;
    entries.push(entry);
    weights.push(digits[written.charCodeAt(at++)]!);
  }

  return { size, entries, weights };
}

/** The place of the last one that is not above `wanted` in an ascending list; 0 when all are. */
export function placeOf<T extends string | number>(wanted: T, ascending: readonly T[]): number {
  let [low, high] = [0, ascending.length];
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (ascending[middle]! <= wanted) low = middle;
    else high = middle;
  }

  return low;
}

import assert from "node:assert/strict";
import test from "node:test";
import { find, type Lists } from "../../../src/CourseKit.Web/site/search/find";
import { placeOf, readList } from "../../../src/CourseKit.Web/site/search/lists";
import { queryWords } from "../../../src/CourseKit.Web/site/search/terms";

const characters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

/** A list as the index writes it, of entries with their weights. */
function listOf(entries: readonly (readonly [entry: number, weight: number])[], size = entries.length): string {
  const number = (value: number): string => (value < 32 ? characters[value]! : characters[32 + (value % 32)]! + number(Math.floor(value / 32)));
  let last = -1;
  return number(size) + entries.map(([entry, weight]) => {
    const distance = entry - last - 1;
    last = entry;
    return number(distance) + characters[weight]!;
  }).join("");
}

/** An index of these files, which notes what is loaded. */
function indexOf(entries: number, ...files: readonly Record<string, string>[]): Lists & { readonly loaded: number[] } {
  const loaded: number[] = [];
  const terms = files.map(file => Object.keys(file)[0]!);
  return {
    loaded,
    index: () => Promise.resolve({ version: "1", entries, terms, texts: [0] }),
    terms: file => {
      if (!loaded.includes(file)) loaded.push(file);
      return Promise.resolve(Object.entries(files[file]!).flat());
    },
  };
}

const look = (text: string, index: Lists): Promise<number[]> => find(queryWords(text), index);

test("a list gives back what was written into it", () => {
  const entries = [[0, 1], [31, 0], [32, 31], [1100, 7], [1_000_000, 5]] as const;
  assert.deepEqual(readList(listOf(entries, 70)), { size: 70, entries: entries.map(([entry]) => entry), weights: entries.map(([, weight]) => weight) });
});

test("the place of what is not there is before the next greater one", () => {
  assert.deepEqual(["a", "b", "c", "z"].map(key => placeOf(key, ["b", "c"])), [0, 0, 1, 1]);
});

test("several words must all be there", async () => {
  const index = indexOf(9, { moon: listOf([[1, 5], [3, 5], [4, 5]]), tide: listOf([[3, 5], [4, 5], [5, 5]]) });
  assert.deepEqual(await look("moon tide", index), [3, 4]);
  assert.deepEqual(await look("moon sun", index), []);
});

test("what is worth more comes first, and of two that are worth the same the earlier one", async () => {
  const index = indexOf(9, { moon: listOf([[1, 5], [3, 20], [4, 5]]) });
  assert.deepEqual(await look("moon", index), [3, 1, 4]);
});

test("a rare word counts for more than a common one", async () => {
  const index = indexOf(100, { a1: listOf([[0, 9], [1, 3]]), b1: listOf(Array.from({ length: 50 }, (_, i) => [i, i === 1 ? 9 : 3] as const)) });
  assert.deepEqual(await look("a1 b1", index), [0, 1]);
});

test("the last word is a beginning, and what is whole counts twice what is longer", async () => {
  const index = indexOf(9, { tid: listOf([[7, 5]]), tide: listOf([[3, 5]]), tides: listOf([[2, 10], [3, 10], [4, 12]]), tie: listOf([[4, 9]]) });
  assert.deepEqual(await look("tide", index), [4, 3, 2]);
  assert.deepEqual(await look("ti", index), [4, 2, 3, 7]);
});

test("a beginning that stands in two files is found in both", async () => {
  const index = indexOf(9, { a: listOf([[0, 5]]), tide: listOf([[2, 5]]) }, { tides: listOf([[3, 5]]), z: listOf([[4, 5]]) });
  assert.deepEqual(await look("tid", index), [2, 3]);
  assert.deepEqual(index.loaded, [0, 1]);
});

test("a beginning that fills more files has a list of its own, and the rest is not loaded", async () => {
  const files = ["ca", "cb", "cc", "cd", "d"].map((key, i) => ({ [key]: listOf([[i, 5]]) }));
  const index = indexOf(9, { a: listOf([[8, 5]]), "c*": listOf([[0, 5], [1, 5], [2, 5], [3, 5]]) }, ...files);
  assert.deepEqual(await look("c", index), [0, 1, 2, 3]);
  assert.deepEqual(index.loaded, [0]);
});

test("a word whose list is cut is not required where another is not", async () => {
  const index = indexOf(9, { the: listOf([[1, 5], [2, 5]], 9), tide: listOf([[2, 5], [6, 5]]) });
  assert.deepEqual(await look("the tide", index), [2, 6]);
});

test("of words whose lists are all cut every one is required if that gives anything, and else any", async () => {
  const index = indexOf(9, { aaa: listOf([[1, 5], [2, 5]], 9), bbb: listOf([[2, 5]], 9), ccc: listOf([[7, 5]], 9) });
  assert.deepEqual(await look("aaa bbb", index), [2]);
  assert.deepEqual((await look("aaa ccc", index)).sort(), [1, 2, 7]);
});

test("nothing is found by nothing, and nothing is loaded for it", async () => {
  const index = indexOf(9, { moon: listOf([[1, 5]]) });
  assert.deepEqual(await look(" … ", index), []);
  assert.deepEqual(index.loaded, []);
});

test("a name that every object has is no term", async () => {
  assert.deepEqual(await look("constructor", indexOf(9, { moon: listOf([[1, 5]]) })), []);
});

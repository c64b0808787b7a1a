import assert from "node:assert/strict";
import test from "node:test";
import table from "../../Shared/search-terms.json";
import { indexTerms, queryWords } from "../../../src/CourseKit.Web/site/search/terms";

// The tests of CourseKit.Export read the same table.
for (const { name, text, terms, words } of table) {
  test(name, () => {
    assert.deepEqual(indexTerms(text).map(term => term.text), terms);
    assert.deepEqual(queryWords(text).map(word => word.text + (word.isBeginning ? "…" : "")), words);
  });
}

test("a half of a character parts words", () => assert.deepEqual(indexTerms("a\ud800b").map(term => term.text), ["a", "b"]));

test("every term says where it stands", () => {
  const text = "Das Café: fooBar, C++; 机器学";
  const places = indexTerms(text).map(term => text.slice(term.start, term.end));
  assert.deepEqual(places, ["Das", "Café", "fooBar", "foo", "Bar", "C", "C++", "机器", "器学", "学"]);
});

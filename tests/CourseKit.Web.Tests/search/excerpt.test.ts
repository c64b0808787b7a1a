import assert from "node:assert/strict";
import test from "node:test";
import { excerpt, markAll, type Piece } from "../../../src/CourseKit.Web/site/search/excerpt";
import { queryWords } from "../../../src/CourseKit.Web/site/search/terms";

const written = (pieces: readonly Piece[]): string => pieces.map(({ text, isMarked }) => (isMarked ? `[${text}]` : text)).join("");
const mark = (text: string, query: string): string => written(markAll(text, queryWords(query)));
const cut = (text: string, query: string): string => written(excerpt(text, queryWords(query)));

test("words are marked as they are written, whatever they were looked for by", () => {
  assert.equal(mark("Im Café des Cafés", "cafe"), "Im [Café] des [Cafés]");
  assert.equal(mark("In C, C++ and C#", "c++"), "In C, [C++] and C#");
  assert.equal(mark("call fooBar(x)", "bar"), "call foo[Bar](x)");
  assert.equal(mark("我爱机器学习。", "机器学"), "我爱[机器学]习。");
  assert.equal(mark("我爱机器学习。", "学"), "我爱机器[学]习。");
});

test("marks that touch or overlap are told in one go", () => assert.equal(mark("foo_bar foo", "foo_bar foo"), "[foo_bar] [foo]"));

test("a short text is its own excerpt", () => assert.equal(cut("The moon pulls the sea.", "sea"), "The moon pulls the [sea]."));

test("of a long text the stretch with most of the words is shown, cut between words", () => {
  const filler = "water runs down the slip and up again ".repeat(20);
  const shown = cut(`${filler}the moon alone. ${filler}the moon and the tide. ${filler}`, "moon tide");
  assert.match(shown, /^… .*the \[moon\] and the \[tide\]\. water.* …$/);
  assert.ok(shown.length < 230, shown);
  for (const word of shown.replace(/[[\]….]/g, "").trim().split(/\s+/)) assert.ok(`${filler}moon alone tide`.includes(word), word);
});

test("where the words are not in the text it begins at its beginning", () => {
  const shown = cut("water runs down the slip and up again ".repeat(20), "moon");
  assert.match(shown, /^water runs .* …$/);
});

test("a text without blanks is cut between characters", () => {
  const shown = cut(`${"水".repeat(300)}𠮷野家${"月".repeat(300)}`, "野");
  assert.match(shown, /^… 水+𠮷\[野\]家月+ …$/u);
});

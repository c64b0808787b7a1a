import assert from "node:assert/strict";
import test from "node:test";
import katex from "katex";
import table from "../../../src/CourseKit.Export/Tex/names.tsv";

// Unknown signs are drawn in a font of the reader's system: KaTeX only says that it has no measures for them.
console.warn = (): void => {};

interface Row { name: string; reader: string; args: string; maths: string; text: string; signs: string[] }

const rows: Row[] = table.split("\n").filter(line => line.startsWith("\\")).map(line => {
  const [name = "", reader = "", args = "", maths = "", text = "", signs = ""] = line.split("\t");
  return { name, reader, args, maths, text, signs: signs.split(" ").filter(sign => sign) };
}).filter(({ reader, args }) => reader !== "anki" && args !== "-");

const draw = (name: string, tex: string, displayMode: boolean): string => {
  try {
    return katex.renderToString(tex, { displayMode, throwOnError: true, strict: false });
  } catch (error) {
    throw new Error(`${name} as ${tex}`, { cause: error });
  }
};

// Those of \\sideset can stand nowhere else.
const argumentsOf = (name: string): string[] => (name === "\\sideset" ? ["_1", "^2", "\\sum"] : ["x", "y", "z", "w"]);
const filled = (name: string, maths: string): string => maths.replace(/#([1234])/g, (_, number) => argumentsOf(name)[Number(number) - 1]!);

test("there are rows for Orbit", () => assert.ok(rows.length > 250));

test("what is written for a name of a formula is drawn by KaTeX", () => {
  for (const { name, maths } of rows.filter(row => !row.name.startsWith("\\begin") && row.maths !== "=")) {
    for (const isDisplay of [false, true]) assert.match(draw(name, `a ${filled(name, maths)} b`, isDisplay), /katex/);
  }
});

test("what is written for a name in text is drawn by KaTeX", () => {
  for (const { name, text } of rows.filter(row => row.text && row.text !== "=")) assert.match(draw(name, `\\text{a ${text} b}`, false), /katex/);
});

test("the signs of a delimiter grow in KaTeX", () => {
  for (const { name, signs } of rows.filter(row => row.signs.length > 0)) {
    const open = signs.map(sign => `\\left${sign}`).join("\\!");
    assert.match(draw(name, `${open} x ${signs.map(() => "\\right.").join("")}`, true), /katex/);
  }
});

test("the environments that stand for others are KaTeX's", () => {
  for (const { name, reader, maths } of rows.filter(row => row.name.startsWith("\\begin") && row.maths)) {
    const [, other = "", columns = ""] = /^([a-z*]+)(.*)$/.exec(maths) ?? [];
    const count = other.startsWith("alignedat") ? "{2}" : "";
    const body = other.startsWith("equation") ? "a" : other.startsWith("gather") ? "a \\\\ b" : "a & b \\\\ c & d";
    assert.match(draw(name, `\\begin{${other}}${columns}${count}${body}\\end{${other}}`, reader !== "orbit-line"), /katex/);
  }
});

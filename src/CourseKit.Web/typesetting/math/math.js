import "./commands.js";
import temml from "./temml.js";
import ParseError from "temml/src/ParseError.js";
import Settings from "temml/src/Settings.js";
import Style from "temml/src/Style.js";
import parseTree from "temml/src/parseTree.js";
import { MathNode } from "temml/src/mathMLTree.js";
import buildMathML from "temml/src/buildMathML.js";
import { StyleLevel } from "temml/src/constants.js";
import { separateCommas } from "./numbers.js";
import { write } from "./markup.js";

// Definitions of a course or page, by their text: most formulas of a page share them.
const preambles = new Map();
const mostPreambles = 64;

// Gives "m" and MathML; "x", a line of JSON with rows and references, and MathML with marks for them; or "e", the UTF-16 offset of a mistake
// in the TeX (-1 when Temml does not say), a line break and what is wrong. Definitions that are wrong are reported where they stand, so
// here what could be read of them counts.
export function math(tex, display, definitions) {
  try {
    const result = write(build(tex, display, definitions));
    const marked = result.rows.length + result.refs.length > 0;
    return marked ? `x${JSON.stringify({ rows: result.rows, refs: result.refs })}\n${result.html}` : `m${result.html}`;
  } catch (error) {
    // Deep nesting is the author's as well.
    if (error instanceof RangeError) return "e-1\nThe formula is nested too deeply";
    if (!(error instanceof ParseError)) throw error;
    return `e${error.position ?? -1}\n${messageOf(error)}`;
  }
}

function build(tex, display, definitions) {
  const settings = new Settings({
    displayMode: display,
    throwOnError: true,
    wrap: "none",
    macros: Object.assign(Object.create(null), preamble(definitions)),
  });
  const tree = parseTree(tex, settings);
  separateCommas(tree);
  const style = new Style({ level: display ? StyleLevel.DISPLAY : StyleLevel.TEXT, maxSize: settings.maxSize });
  const built = buildMathML(tree, tex, style, settings);
  // A reference alone comes without its formula.
  const root = built.type === "math" ? built : new MathNode("math", [built]);
  root.style = {};
  return root;
}

function preamble(definitions) {
  if (!definitions) return undefined;
  let macros = preambles.get(definitions);
  if (!macros) {
    if (preambles.size >= mostPreambles) preambles.clear();
    macros = Object.create(null);
    for (const line of definitions.split("\u0001")) {
      try {
        Object.assign(macros, temml.definePreamble(line, { macros }));
      } catch (error) {
        if (!(error instanceof ParseError)) throw error;
      }
    }
    preambles.set(definitions, macros);
  }
  return macros;
}

// Without the excerpt that Temml adds with combining underlines: the finding shows the line itself.
function messageOf(error) {
  return error.message.trim().replace(/ at (?:end of input|position \d+): ?[^]*$/, "");
}

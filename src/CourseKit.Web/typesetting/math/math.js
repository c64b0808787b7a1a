import "./commands.js";
import "./environments.js";
import "./links.js";
import "./physics.js";
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
    // Deep nesting is the author's as well; and Temml 0.13.5 trips over some formulas without a word, such as "^".
    if (error instanceof RangeError) return "e-1\nThe formula is nested too deeply";
    if (!(error instanceof ParseError)) return "e-1\nIt is not complete, or not put together as TeX wants it";
    return `e${positionOf(error, tex)}\n${messageOf(error)}`;
  }
}

function build(tex, display, definitions) {
  const settings = new Settings({
    displayMode: display,
    throwOnError: true,
    wrap: "tex",
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
      } catch {
        // It is reported where it stands.
      }
    }
    preambles.set(definitions, macros);
  }
  return macros;
}

// A token that came out of a definition has its place there. The message shows it with a line under each of its letters.
function positionOf(error, tex) {
  if (error.position === undefined) return -1;
  const token = (error.message.match(/[^]\u0332/gu) ?? []).map(letter => letter.slice(0, -1)).join("");
  return tex.startsWith(token, error.position) ? error.position : -1;
}

// Without the excerpt that Temml adds with combining underlines: the finding shows the line itself.
function messageOf(error) {
  return error.message.trim().replace(/ at (?:end of input|position \d+): ?[^]*$/, "");
}

// TeX that authors write and Temml 0.13.5 reads otherwise than LaTeX and MathJax, or not at all.
import temml from "./temml.js";
import functions from "temml/src/functions.js";
import ParseError from "temml/src/ParseError.js";
import { ordargument } from "temml/src/defineFunction.js";
import { isCharacterBox } from "temml/src/utils.js";
import "temml/contrib/mhchem/mhchem.js";
import "temml/contrib/physics/physics.js";
import "temml/contrib/texvc/texvc.js";

// A letter behind a control word is not to become a part of it.
const apart = text => (/^\\[a-zA-Z]+$/.test(text) ? `${text} ` : text);
const textOf = tokens => tokens.map(token => apart(token.text)).reverse().join("");

temml.__defineMacro("\\mbox", "\\hbox{#1}");

// Names of packages that look like others. In the text of a formula a text in it is more text.
const equals = {
  mathbbm: "\\mathbb{#1}", mathds: "\\mathbb{#1}", mathup: "\\mathrm{#1}", mathbfit: "\\boldsymbol{#1}", symbf: "\\mathbf{#1}",
  nicefrac: "{}^{#1}\\!/_{#2}",
  ohm: "\\text{Ω}", celsius: "\\text{°C}", textmu: "\\text{µ}", textdegree: "\\text{°}",
  textbackslash: '\\text{\\char"5C}', textasciitilde: '\\text{\\char"7E}',
};
for (const [name, other] of Object.entries(equals)) temml.__defineMacro(`\\${name}`, other);

// MathJax loads extensions so; here they are loaded.
temml.__defineMacro("\\require", context => { context.consumeArgs(1); return ""; });

temml.__defineMacro("\\DeclareMathOperator", context => {
  const star = context.future().text === "*";
  if (star) context.popToken();
  const [name, body] = context.consumeArgs(2);
  return `\\def${textOf(name)}{\\operatorname${star ? "*" : ""}{${textOf(body)}}}`;
});

// As in MathJax, where a definition replaces any earlier one: a course may name its own \R, and a page may define it again.
for (const name of ["\\newcommand", "\\renewcommand", "\\providecommand"]) functions[name].handler = defineCommand;

function defineCommand({ parser, funcName }) {
  const { gullet } = parser;
  if (gullet.future().text === "*") gullet.popToken();
  const name = commandName(gullet);
  const count = optional(gullet) ?? "0";
  if (!/^[0-9]$/.test(count.trim())) throw new ParseError(`Invalid number of arguments: "${count}"`);
  const fallback = optional(gullet);
  const { tokens } = gullet.consumeArg();
  if (!(funcName === "\\providecommand" && gullet.isDefined(name))) {
    gullet.macros.set(name, definition(tokens, Number(count), fallback));
  }
  return { type: "internal", mode: parser.mode };
}

function definition(tokens, numArgs, fallback) {
  if (fallback === null) return { tokens, numArgs };
  // A first argument that may be left out.
  return context => {
    const first = optional(context) ?? fallback;
    const args = context.consumeArgs(numArgs - 1).map(textOf);
    return textOf(tokens).replace(/#([1-9])/g, (whole, n) => (n === "1" ? first : args[n - 2] ?? whole));
  };
}

function commandName(gullet) {
  const token = gullet.popToken();
  const braced = token.text === "{";
  const name = braced ? gullet.popToken() : token;
  if (/^(?:[\\{}$&#^_]|EOF)$/.test(name.text)) throw new ParseError("Expected a control sequence", name);
  if (braced) gullet.popToken();
  return name.text;
}

// What stands in brackets here, or null.
function optional(gullet) {
  gullet.consumeSpaces();
  if (gullet.future().text !== "[") return null;
  gullet.popToken();
  let text = "";
  for (let token = gullet.popToken(); token.text !== "]"; token = gullet.popToken()) {
    if (token.text === "EOF") throw new ParseError("Expected ']'", token);
    text += apart(token.text);
  }
  return text;
}

// Temml strips labels to letters that fit an id, so that "eq:1" and "eq.1" are one. The name as written is needed to tell them apart.
const keepName = type => ({ parser, funcName }, args) => ({ type, mode: parser.mode, funcName, string: args[0].string.trim() });
functions["\\label"].handler = keepName("label");
functions["\\ref"].handler = functions["\\eqref"].handler = keepName("ref");
functions["\\ref"].allowedInText = functions["\\eqref"].allowedInText = true;

// A class command is about spacing only. Of several signs Temml draws the first one (the "m" of "mod" where a font command surrounds
// it, the letter before what a capital Greek one is followed by), and of a formula in a text the word "undefined". All of them share
// one entry.
const classCommand = functions["\\mathord"];
const drawOneSign = classCommand.handler;
classCommand.handler = (context, args) => {
  if (isCharacterBox(args[0])) return drawOneSign(context, args);
  const { parser: { mode }, funcName } = context;
  const body = ordargument(args[0]);
  return funcName === "\\mathord"
    ? { type: "ordgroup", mode, body }
    : { type: "mclass", mode, mclass: `m${funcName.slice("\\math".length)}`, body, isCharacterBox: false, mustPromote: false };
};

// Superscript and subscript change places in Temml's own.
temml.__defineMacro("\\prescript", "\\pres@cript{^{#1}_{#2}}{}{#3}");

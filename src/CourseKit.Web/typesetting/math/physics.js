// Calls of the package physics in their forms, which Temml 0.13.5 reads as one each.
// Cards have the same: names.tsv in CourseKit.Export/Tex.
import temml from "./temml.js";
import "./commands.js";
import { Token } from "temml/src/Token.js";
import { _macros as macros } from "temml/src/defineMacro.js";

const closing = { "(": ")", "[": "]", "|": "|" };

// A star changes nothing. A form is what opens the first argument when it is no brace, and how many arguments there are.
function define(name, forms) {
  const keys = Object.keys(forms);
  temml.__defineMacro(name, context => {
    if (context.future().text === "*") context.popToken();
    context.consumeSpaces();
    const sign = context.future().text;
    const open = closing[sign] && keys.some(key => key.startsWith(sign)) ? sign : "";
    const counts = keys.filter(key => key.replace(/\d/, "") === open).map(key => Number(key.slice(open.length))).sort();
    const args = open ? [enclosed(context, open)] : [];
    while (args.length < counts[0]) args.push(context.consumeArg().tokens);
    while (args.length < counts.at(-1) && hasGroup(context)) args.push(context.consumeArg().tokens);
    for (const arg of args.toReversed()) {
      context.pushToken(new Token("}"));
      context.pushTokens(arg);
      context.pushToken(new Token("{"));
    }
    return `{${forms[open + counts.findLast(count => count <= args.length)]}}`;
  });
}

function hasGroup(context) {
  context.consumeSpaces();
  return context.future().text === "{";
}

// In the order that Temml keeps tokens in: the last one first.
function enclosed(context, open) {
  context.popToken();
  const tokens = [];
  for (let depth = 1, braces = 0; ;) {
    const { text } = context.future();
    braces += text === "{" ? 1 : text === "}" ? -1 : 0;
    if (text === "EOF" || braces < 0) break;
    if (braces === 0) depth += text === closing[open] ? -1 : text === open ? 1 : 0;
    const token = context.popToken();
    if (depth === 0) break;
    tokens.push(token);
  }
  return tokens.reverse();
}

const derivatives = {
  dv: "\\mathrm{d}", derivative: "\\mathrm{d}",
  pdv: "\\partial", partialderivative: "\\partial",
  fdv: "\\delta", functionalderivative: "\\delta",
};
for (const [name, d] of Object.entries(derivatives)) {
  define(`\\${name}`, {
    1: `\\frac{${d}}{${d}{#1}}`,
    2: name === "pdv" ? "\\pdv@numerator{#1}{#2}" : `\\frac{${d}{#1}}{${d}{#2}}`,
    "[2": `\\frac{${d}^{#1}}{${d}{#2}^{#1}}`,
    "[3": `\\frac{${d}^{#1}{#2}}{${d}{#3}^{#1}}`,
    ...(d === "\\partial" && { 3: `\\frac{${d}^2{#1}}{${d}{#2}${d}{#3}}` }),
  });
}

for (const name of ["\\qty", "\\quantity"]) {
  define(name, {
    1: "\\left\\{ #1 \\right\\}",
    "(1": "\\left( #1 \\right)",
    "[1": "\\left[ #1 \\right]",
    "|1": "\\left\\lvert #1 \\right\\rvert",
  });
}

for (const name of ["\\ev", "\\expval", "\\expectationvalue"]) {
  define(name, { 1: "\\left\\langle #1 \\right\\rangle", 2: "\\left\\langle #2 \\right\\rvert{#1}\\left\\lvert #2 \\right\\rangle" });
}

for (const name of ["\\dd", "\\differential"]) define(name, { 0: "\\mathrm{d}", "[1": "\\mathrm{d}^{#1}" });

const starred = `
  pqty bqty vqty Bqty absolutevalue abs norm evaluated eval commutator comm anticommutator acomm poissonbracket pb vectorbold vb
  vectorarrow va vectorunit vu qqtext qq order mel matrixel matrixelement`;
for (const name of starred.trim().split(/\s+/)) {
  const body = macros[`\\${name}`];
  temml.__defineMacro(`\\${name}`, context => {
    if (context.future().text === "*") context.popToken();
    return body;
  });
}

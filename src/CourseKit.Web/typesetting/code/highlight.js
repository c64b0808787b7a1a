import Prism from "./prism.js";
import "./languages.js";
import "./repairs.js";
import { kindOf } from "./kinds.js";

const escapes = { "&": "&amp;", "<": "&lt;", ">": "&gt;" };
const escapeText = text => text.replace(/[&<>]/g, c => escapes[c]);

// HTML of coloured code in which no element goes over the end of a line.
export function code(text, language) {
  const runs = [];
  collect(Prism.tokenize(text, Prism.languages[language]), null, runs);
  return runs.map(write).join("");
}

// The names that `code` takes, a line each.
export function languages() {
  return Object.keys(Prism.languages).filter(name => typeof Prism.languages[name] === "object").sort().join("\n");
}

// Runs of text of one kind.
function collect(token, kind, runs) {
  if (Array.isArray(token)) {
    for (const part of token) collect(part, kind, runs);
  } else if (typeof token !== "string") {
    collect(token.content, kindOf(token) ?? kind, runs);
  } else if (runs.length > 0 && runs[runs.length - 1].kind === kind) {
    runs[runs.length - 1].text += token;
  } else {
    runs.push({ kind, text: token });
  }
}

function write({ kind, text }) {
  if (kind === null) return escapeText(text);
  return text.split("\n").map(line => (line.trim() === "" ? line : `<span class="tok-${kind}">${escapeText(line)}</span>`)).join("\n");
}

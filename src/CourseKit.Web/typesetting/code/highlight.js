import Prism from "./prism.js";
import "./languages.js";
import "./repairs.js";
import { kindOf } from "./kinds.js";

const escapes = { "&": "&amp;", "<": "&lt;", ">": "&gt;" };
const escapeText = text => text.replace(/[&<>]/g, c => escapes[c]);

// HTML of coloured code in which no element goes over the end of a line.
export function code(text, language) {
  const out = [];
  write(Prism.tokenize(text, Prism.languages[language]), null, out);
  return out.join("");
}

// The names that `code` takes, a line each.
export function languages() {
  return Object.keys(Prism.languages).filter(name => typeof Prism.languages[name] === "object").sort().join("\n");
}

function write(token, kind, out) {
  if (typeof token === "string") {
    text(token, kind, out);
  } else if (Array.isArray(token)) {
    for (const part of token) write(part, kind, out);
  } else {
    write(token.content, kindOf(token) ?? kind, out);
  }
}

function text(text, kind, out) {
  if (kind === null) return void out.push(escapeText(text));
  const lines = text.split("\n");
  for (let i = 0; i < lines.length; i++) {
    if (i > 0) out.push("\n");
    const line = lines[i];
    if (line.trim() === "") out.push(line);
    else out.push(`<span class="tok-${kind}">`, escapeText(line), "</span>");
  }
}

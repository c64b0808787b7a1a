// Writes Temml's tree as MathML without inline styles, with marks where the page puts numbers, ids and references.
import { Span } from "temml/src/domTree.js";
import { MathNode } from "temml/src/mathMLTree.js";
import { express } from "./styles.js";

export const mark = "\u0001";

const escapes = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
const escapeText = text => String(text).replace(/[&<>"]/g, c => escapes[c]);

// Gives { html, rows, refs, left }. A row is a numbered line: { label, tag }, tag null for the next number. Marks count from 0:
// i0 the id of row 0, n0 its number, r0 reference 0.
export function write(root) {
  const page = { rows: [], refs: [], left: [] };
  return { ...page, html: node(root, page) };
}

function node(it, page) {
  if (it === null || it === undefined) return "";
  if (Array.isArray(it)) return it.map(child => node(child, page)).join("");
  if (it.text !== undefined && it.children === undefined) return escapeText(it.text);
  if (it.href !== undefined && it.classes?.includes("tml-ref")) return reference(it, page);
  if (it.address !== undefined) return link(it, page);
  if (it.classes?.includes("tml-eqn")) return number(page, null);
  return it instanceof MathNode || it instanceof Span ? element(it, page) : node(rows(it.children), page);
}

function link(it, page) {
  const address = escapeText(it.address);
  return `<mtext><a href="${address}">${it.children.length > 0 ? node(it.children, page) : address}</a></mtext>`;
}

function reference(it, page) {
  page.refs.push({ label: it.href.slice(1), parentheses: it.classes.includes("tml-eqref") });
  return `<mtext>${mark}r${page.refs.length - 1}${mark}</mtext>`;
}

// The label was met at the row that this number stands in.
function number(page, tag) {
  const open = page.open;
  const row = open ?? { label: null };
  if (!open) page.rows.push(row);
  page.open = null;
  row.tag = tag;
  return tag === null ? `${mark}n${page.rows.indexOf(row)}${mark}` : "";
}

function element(it, page) {
  const name = it.type ?? "span";
  if (it.classes.includes("tml-label")) return "";
  const classes = it.classes.filter(one => one);
  const attributes = { ...it.attributes };
  if (attributes.style) {
    classes.push(...(attributes.style.includes("bold") ? ["m-bold"] : ["m-to-left"]));
    delete attributes.style;
  }
  // A short row is filled up with cells that have an object of another kind for their style.
  if (it.style && Object.getPrototypeOf(it.style) === Object.prototype) page.left.push(...express(it.style, classes, attributes));
  const isCentredLap = it.style?.display === "flex";
  if (isCentredLap && !classes.includes("m-centred")) classes.push("m-centred");

  let html = `<${name}`;
  if (attributes.id !== undefined && name !== "math") {
    page.open = { label: attributes.id, tag: null };
    page.rows.push(page.open);
    delete attributes.id;
    html += `${mark}i${page.rows.length - 1}${mark}`;
  }
  for (const [key, value] of Object.entries(attributes)) html += ` ${key}="${escapeText(value)}"`;
  if (classes.length > 0) html += ` class="${escapeText([...new Set(classes)].join(" "))}"`;
  html += ">";
  if (classes.includes("tml-tag")) number(page, it.toText?.() ?? "");
  return html + node(it.children, page) + `</${name}>`;
}

// Temml parts a formula into rows where its line may break, in a fragment. In Chromium they are items of a flex box, so an operator alone in a
// row, as that of [0,1] ∪ [2,3], has no space around it: it goes to the end of the row before, where other operators stand.
function rows(fragment) {
  if (!Array.isArray(fragment)) return fragment;
  const isRow = it => it?.type === "mrow" && Object.keys(it.attributes).length === 0;
  const joined = [];
  for (const it of fragment) {
    const isAlone = isRow(it) && it.children.length === 1 && it.children[0]?.type === "mo";
    const before = joined.at(-1);
    if (isAlone && before && isRow(before)) before.children.push(it.children[0]);
    else joined.push(it);
  }
  return joined;
}

// What is copied with a formula in it has the formula's TeX, as the author wrote it, between dollars.
document.addEventListener("copy", event => {
  const selection = document.getSelection();
  if (!event.clipboardData || !selection || selection.rangeCount === 0) return;
  const range = selection.getRangeAt(0);
  const inside = enclosing(range.commonAncestorContainer);
  // A part of a formula is copied as the whole.
  if (inside) range.selectNode(inside);
  const copy = range.cloneContents();
  const formulas = copy.querySelectorAll("math[alttext]");
  if (formulas.length === 0) return;
  const box = document.createElement("div");
  box.append(copy.cloneNode(true));
  for (const formula of formulas) formula.replaceWith(texOf(formula));
  const text = document.createElement("div");
  text.append(copy);
  event.clipboardData.setData("text/html", box.innerHTML);
  event.clipboardData.setData("text/plain", textOf(text));
  event.preventDefault();
});

function enclosing(node: Node): Element | null {
  return (node instanceof Element ? node : node.parentElement)?.closest("math[alttext]") ?? null;
}

function texOf(formula: Element): string {
  const tex = formula.getAttribute("alttext") ?? "";
  return formula.getAttribute("display") === "block" ? `\n$$${tex}$$\n` : `$${tex}$`;
}

// As it is shown: only what is in the document has lines.
function textOf(box: HTMLElement): string {
  box.style.position = "fixed";
  box.style.left = "-9999px";
  box.style.whiteSpace = "pre-wrap";
  document.body.append(box);
  const text = box.innerText;
  box.remove();
  return text;
}

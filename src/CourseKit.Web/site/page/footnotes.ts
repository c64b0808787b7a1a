/** Opens a footnote next to its mark. Where a browser cannot, the mark is the link that it is without this script. */
export function openFootnotes(): void {
  if (!("popover" in HTMLElement.prototype) || document.querySelector(".footnotes") === null) return;
  const note = document.createElement("div");
  note.className = "footnote-open";
  note.popover = "auto";
  note.tabIndex = -1;
  note.setAttribute("role", "dialog");
  document.body.append(note);
  let shown: Element | undefined;
  let pressed: Element | undefined;

  // A press beside an open note closes it. On its own mark, that is all that was meant.
  document.addEventListener("pointerdown", () => (pressed = note.matches(":popover-open") ? shown : undefined), { capture: true });
  document.addEventListener("click", event => {
    const mark = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>("a.footnote-ref") : null;
    const isPlain = !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey;
    const content = mark === null ? undefined : contentOf(mark);
    if (mark === null || content === undefined || !isPlain) return;
    event.preventDefault();
    const isItsOwn = pressed === mark;
    pressed = undefined;
    note.hidePopover();
    if (isItsOwn) return;
    note.replaceChildren(content);
    note.setAttribute("aria-label", mark.getAttribute("aria-label") ?? mark.textContent);
    shown = mark;
    mark.focus({ preventScroll: true });
    // With its source known, the tab key goes from the note on behind the mark.
    (note.showPopover as (options: { source: HTMLElement }) => void).call(note, { source: mark });
    place(note, mark);
    note.focus({ preventScroll: true });
  });
}

/** A copy of what a mark points to, without the way back. */
function contentOf(mark: HTMLAnchorElement): DocumentFragment | undefined {
  const footnote = document.getElementById(decodeURIComponent(mark.hash.slice(1)));
  if (footnote === null) return undefined;
  const content = document.createDocumentFragment();
  for (const node of footnote.childNodes) content.append(node.cloneNode(true));
  for (const back of content.querySelectorAll(".footnote-back-ref")) back.remove();
  for (const element of content.querySelectorAll("[id]")) if (element.closest("svg") === null) element.removeAttribute("id");
  return content;
}

/** Below the mark, or above it where there is more room; never over the edge of the window. */
function place(note: HTMLElement, mark: Element): void {
  const gap = 8;
  const at = mark.getBoundingClientRect();
  const { width, height } = note.getBoundingClientRect();
  const isBelow = at.bottom + gap + height <= innerHeight || at.top < innerHeight - at.bottom;
  const left = Math.max(gap, Math.min(at.left - 2 * gap, document.documentElement.clientWidth - width - gap));
  note.style.left = `${left + scrollX}px`;
  note.style.top = `${(isBelow ? at.bottom + gap : at.top - gap - height) + scrollY}px`;
}

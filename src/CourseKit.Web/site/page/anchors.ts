import { wordOf } from "./words";

/** Gives each heading a link to itself, so that its address can be had. */
export function addAnchors(): void {
  const word = wordOf("anchor");
  if (word === undefined) return;
  for (const heading of document.querySelectorAll(".prose :is(h2, h3, h4, h5, h6)[id]")) {
    const anchor = document.createElement("a");
    anchor.className = "anchor";
    anchor.href = `#${encodeURIComponent(heading.id)}`;
    anchor.setAttribute("aria-label", word);
    heading.append(anchor);
  }
}

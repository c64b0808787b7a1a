import type { Card } from "../logic/cards";

/** What is shown of a card. */
export interface Sides {
  readonly question: DocumentFragment;
  readonly answer: DocumentFragment;
  /** Where the card stands in the course; left out on that very page. */
  readonly place?: { readonly title: string; readonly url: string };
  /** Where a mistake in it is reported, and the like. */
  readonly links: readonly HTMLAnchorElement[];
}

/** The numbers of the deletions in the answer of a cloze. */
export function deletionsIn(answer: ParentNode): number[] {
  return [...answer.querySelectorAll<HTMLElement>(".deletion[data-deletion]")].map(deletion => Number(deletion.dataset.deletion));
}

/** The sides of a card, made from those of its prompt. They may be used up. */
export function sidesOf(card: Card, question: DocumentFragment, answer: DocumentFragment): Pick<Sides, "question" | "answer"> {
  const sides = card.deletion === undefined ? { question, answer } : deletionSides(card.deletion, question, answer);
  for (const side of [sides.question, sides.answer]) dropIds(side);
  return sides;
}

/** A copy of what is in an element. */
export function copyOf(element: Element | null): DocumentFragment {
  const fragment = document.createDocumentFragment();
  for (const node of element?.childNodes ?? []) fragment.append(node.cloneNode(true));
  return fragment;
}

/** One deletion is asked for; the others stand there as text, as in Anki. */
function deletionSides(number: number, blanks: DocumentFragment, filled: DocumentFragment): Pick<Sides, "question" | "answer"> {
  const question = filled.cloneNode(true) as DocumentFragment;
  const mark = `[data-deletion="${number}"]`;
  for (const deletion of question.querySelectorAll(`.deletion${mark}`)) {
    deletion.replaceWith(blanks.querySelector(`.blank${mark}`)?.cloneNode(true) ?? "[…]");
  }

  for (const other of [...question.querySelectorAll(".deletion"), ...filled.querySelectorAll(`.deletion:not(${mark})`)]) {
    other.replaceWith(...other.childNodes);
  }

  return { question, answer: filled };
}

/** The list that was copied from is still in the page, and an id is there once. Pictures in SVG refer to their own parts by id. */
function dropIds(side: DocumentFragment): void {
  for (const element of side.querySelectorAll("[id]")) if (element.closest("svg") === null) element.removeAttribute("id");
}

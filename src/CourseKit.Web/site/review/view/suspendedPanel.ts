import type { Card } from "../logic/cards";
import type { Logbook } from "../storage/logbook";
import type { Words } from "../words";
import { button, h } from "./elements";
import type { Sides } from "./sides";

/** The suspended cards with their places, to be taken up again. Nothing when there are none. */
export function suspendedPanel(
  cards: readonly Card[],
  logbook: Logbook,
  words: Words,
  place: (card: Card) => NonNullable<Sides["place"]>,
): Node[] {
  const suspended = cards.filter(card => logbook.progress.of(card).suspended);
  if (suspended.length === 0) return [];
  const items = suspended.map(card => {
    const { title, url } = place(card);
    const resume = button("tool", words.of("resume"), () => logbook.add([logbook.progress.resume(card, logbook.clock())]));
    return h("li", {}, h("a", { href: url }, title), " ", resume);
  });
  const list = h("ul", { class: "review-suspended" }, ...items);
  return [h("section", { class: "review-panel" }, h("h2", {}, words.of("suspendedList")), list)];
}

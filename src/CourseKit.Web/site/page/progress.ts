import { h } from "../elements";
import { cardsOf, nameOf } from "../review/logic/cards";
import type { ReviewEvent } from "../review/logic/events";
import { IndexedDbStore } from "../review/storage/indexedDbStore";
import { ProgressEvent, type PageRecord } from "../review/storage/pages";
import { wordOf } from "./words";

/**
 * Marks in the course menu what was read to its end, and where every question was answered, by the log that the review keeps. Nothing is
 * sent anywhere,
 * and a page that was only opened leaves no trace.
 */
export function markProgress(): void {
  const course = wordOf("course");
  const root = wordOf("root");
  const menu = document.querySelector<HTMLElement>(".menu");
  if (course === undefined || root === undefined || menu === null || wordOf("read") === undefined) return;
  const entries = [...menu.querySelectorAll<HTMLAnchorElement>("li > a[href]")];
  const links = new Map(entries.map(link => [link.getAttribute("href")!.slice(root.length), link]));
  const here = [...links].find(([, link]) => link.getAttribute("aria-current") === "page")?.[0];
  const cards = [...document.querySelectorAll<HTMLElement>(".prompts > [data-prompt]")].flatMap(prompt => {
    const deletions = [...prompt.querySelectorAll<HTMLElement>(".deletion[data-deletion]")];
    return cardsOf(prompt.dataset.prompt!, deletions.map(deletion => Number(deletion.dataset.deletion))).map(nameOf);
  });
  addEventListener("load", () => void start(course, links, here, cards));
}

async function start(
  course: string,
  links: ReadonlyMap<string, HTMLAnchorElement>,
  here: string | undefined,
  cards: readonly string[],
): Promise<void> {
  let store: IndexedDbStore;
  try {
    store = await IndexedDbStore.open(course);
  } catch {
    // Where nothing can be kept there is nothing to mark; the review says so where it matters.
    return;
  }

  const draw = async (): Promise<void> => {
    const [pages, answered] = [await store.pages(), answeredIn(await store.events())];
    for (const [url, link] of links) mark(link, stateOf(pages[url], answered));
  };
  const note = async (record: PageRecord): Promise<void> => {
    // A store that fails meanwhile (full, taken away) leaves the menu as it is.
    const isWorthIt = here !== undefined && (record.read === true || cards.length > 0);
    const noted = isWorthIt ? store.addPages({ [here]: { cards, ...record } }) : Promise.resolve();
    await noted.then(draw).catch(() => undefined);
  };
  document.addEventListener(ProgressEvent, () => void note({}));
  await draw().catch(() => undefined);
  const end = document.querySelector(".sheet .text > footer");
  if (here === undefined || end === null) return;
  const watch = new IntersectionObserver(seen => {
    if (!seen.some(entry => entry.isIntersecting)) return;
    watch.disconnect();
    void note({ read: true });
  });
  watch.observe(end);
}

/** The names of cards with an answer that was not undone. */
function answeredIn(events: readonly ReviewEvent[]): Set<string> {
  const undone = new Set(events.flatMap(event => (event.kind === "undo" ? [event.of] : [])));
  return new Set(events.filter(event => event.kind === "review" && !undone.has(event.id)).map(nameOf));
}

function stateOf(page: PageRecord | undefined, answered: ReadonlySet<string>): "read" | "reviewed" | undefined {
  if (page === undefined) return undefined;
  if (page.cards !== undefined && page.cards.length > 0 && page.cards.every(card => answered.has(card))) return "reviewed";
  return page.read === true ? "read" : undefined;
}

function mark(link: HTMLElement, state: "read" | "reviewed" | undefined): void {
  link.querySelector(".menu-mark")?.remove();
  if (state === undefined) return;
  const word = wordOf(state) ?? state;
  link.append(h("span", { class: "menu-mark", role: "img", "data-state": state, "aria-label": word, title: word }));
}

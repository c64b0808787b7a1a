import { h } from "./elements";
import { fill } from "./words";

type Message =
  | { kind: "changed" }
  | { kind: "keeping"; done: number; all: number }
  | { kind: "failed" }
  | { kind: "state"; isKept: boolean; bytes?: number };

/** Milliseconds between two looks for a newer course, of a page that stays open. */
const pause = 60 * 60 * 1000;

const place = document.querySelector<HTMLElement>("[data-offline]");
// Without a server that can be trusted, as from a disk, there is no worker.
if (place && isSecureContext && navigator.serviceWorker && location.protocol.startsWith("http")) void start(place);

async function start(place: HTMLElement): Promise<void> {
  const { dataset } = place;
  const root = dataset.offline!;
  const word = (name: string, places: Record<string, string | number> = {}): string =>
    fill(dataset[`word${name}`] ?? "", places, document.documentElement.lang || "en");
  const news = h("p", { class: "offline-news", role: "status" });
  const keeping = h("p", { class: "offline-keeping", role: "status" });
  place.append(news, keeping);

  const send = async (kind: string, urls?: readonly string[]): Promise<void> =>
    (await navigator.serviceWorker.ready).active?.postMessage({ kind, urls });
  const button = (name: string, kind: string, places = {}): HTMLElement =>
    h("button", { type: "button", onclick: () => void send(kind) }, word(name, places));

  navigator.serviceWorker.addEventListener("message", event => {
    const message = event.data as Message;
    if (message.kind === "changed") {
      // A link and no button: what was typed or scrolled to is the reader's to give up.
      news.replaceChildren(word("Changed"), " ", h("a", { href: location.pathname + location.search }, word("Reload")));
    } else if (message.kind === "keeping") keeping.textContent = word("Keeping", { n: message.done, all: message.all });
    else if (message.kind === "failed") keeping.replaceChildren(word("Failed"), " ", button("Again", "keep"));
    else if (message.isKept) keeping.replaceChildren(word("Kept"), " ", button("Forget", "forget"));
    else keeping.replaceChildren(...(message.bytes === undefined ? [] : [button("Keep", "keep", { size: megabytes(message.bytes) })]));
  });
  navigator.serviceWorker.startMessages();

  try {
    const registration = await navigator.serviceWorker.register(`${root}sw.js`, { scope: root });
    // What this page loaded before there was a worker is kept too.
    await send("state", performance.getEntriesByType("resource").map(entry => entry.name));
    let looked = Date.now();
    document.addEventListener("visibilitychange", () => {
      if (document.visibilityState !== "visible" || Date.now() - looked < pause) return;
      looked = Date.now();
      registration.update().catch(() => undefined);
    });
  } catch {
    // Refused, as in a private window, or without the network: the page is as it was.
  }
}

function megabytes(bytes: number): string {
  const number = Math.max(0.1, bytes / 1e6);
  return new Intl.NumberFormat(document.documentElement.lang || "en", { style: "unit", unit: "megabyte", maximumFractionDigits: 1 }).format(number);
}

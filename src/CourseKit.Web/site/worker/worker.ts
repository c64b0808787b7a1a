import { addFiles, file, isSound, page, refresh, tell } from "./answers";
import { isWhole, keepWhole } from "./keeping";
import { settings } from "./settings";
import { shell, whole } from "./stores";

declare const self: ServiceWorkerGlobalScope;

// Nothing here goes by the version: a newer one may take over at once.
self.addEventListener("install", event => event.waitUntil(install()));
self.addEventListener("activate", event => event.waitUntil(activate()));
self.addEventListener("fetch", event => {
  const { request } = event;
  const url = new URL(request.url);
  // What another host gives, what is downloaded and what is played is the browser's own affair.
  if (request.method !== "GET" || !url.href.startsWith(self.registration.scope) || request.headers.has("range")) return;
  if (request.mode === "navigate") event.respondWith(page(event));
  else if (["script", "style", "image", "font", "manifest"].includes(request.destination)) event.respondWith(file(event));
});
self.addEventListener("message", event => event.waitUntil(answer(event)));

async function install(): Promise<void> {
  const scope = self.registration.scope;
  await shell.drop();
  for (const path of settings.shell) {
    const response = await fetch(scope + path, { cache: "no-cache" });
    if (!isSound(response)) throw new Error(`${path} could not be fetched.`);
    await shell.put(scope + path, response);
  }

  await self.skipWaiting();
}

/** Pages that are open are kept, and told when they have changed. A course that is kept whole is brought up to date. */
async function activate(): Promise<void> {
  await self.clients.claim();
  for (const client of await self.clients.matchAll({ type: "window" })) {
    // Without the network they stay as they are; the next version asks again.
    if (await refresh(client.url).catch(() => false)) await tell(client.id);
  }

  if (await isWhole()) await (settings.whole === undefined ? whole.drop() : keepWhole().catch(() => undefined));
}

async function answer(event: ExtendableMessageEvent): Promise<void> {
  const { source } = event;
  if (source === null) return;
  const { kind, urls } = event.data as { kind: "state" | "keep" | "forget"; urls?: readonly string[] };
  if (urls !== undefined) await addFiles(urls);
  if (kind === "forget") await whole.drop();
  if (kind === "keep") {
    try {
      await keepWhole((done, all) => source.postMessage({ kind: "keeping", done, all }));
    } catch {
      source.postMessage({ kind: "failed" });
      return;
    }
  }

  source.postMessage({ kind: "state", isKept: await isWhole(), bytes: settings.whole?.bytes });
}

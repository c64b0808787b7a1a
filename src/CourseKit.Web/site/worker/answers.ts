import { offlinePage } from "./settings";
import { files, pages, shell, whole } from "./stores";

declare const self: ServiceWorkerGlobalScope;

/** Milliseconds after which a page that is kept is shown in the place of one that does not come. */
const patience = 4000;

/** Larger answers are left to the browser. */
const mostBytes = 8_000_000;

/** What a page is kept under: the place on it and what a search asks say nothing of which one it is. */
export function keyOf(url: string): string {
  const key = new URL(url);
  key.hash = key.search = "";
  return key.href;
}

/** True for an answer that may be given again, whole and from this host. */
export function isSound(response: Response): boolean {
  return response.status === 200 && response.type === "basic" && !response.redirected && Number(response.headers.get("content-length") ?? 0) <= mostBytes;
}

/** A page as it is now; the kept one when it does not come; else one that says so. */
export async function page(event: FetchEvent): Promise<Response> {
  const key = keyOf(event.request.url);
  const kept = (await pages.find(key)) ?? (await whole.find(key));
  const coming = fetch(event.request).then(response => received(key, response, kept));
  event.waitUntil(coming.catch(() => undefined));
  if (kept === undefined) return coming.then(({ response }) => response).catch(() => notThere());
  const shown = kept.clone();
  return new Promise(resolve => {
    const timer = setTimeout(() => {
      resolve(shown);
      // What is shown is old when another page comes after all.
      event.waitUntil(coming.then(({ changed }) => (changed ? tell(event.resultingClientId) : undefined)).catch(() => undefined));
    }, patience);
    coming.then(({ response }) => resolve(response)).catch(() => resolve(shown)).finally(() => clearTimeout(timer));
  });
}

/** A file that pages load. What has a hash in its name never changes; any other is asked for first. */
export async function file(event: FetchEvent): Promise<Response> {
  const url = event.request.url;
  const kept = (await files.find(url)) ?? (await shell.find(url)) ?? (await whole.find(url));
  if (kept !== undefined && /\.[0-9a-f]{8,10}\.\w+$/.test(new URL(url).pathname)) return kept;
  try {
    const response = await fetch(event.request);
    if (isSound(response)) event.waitUntil(files.put(url, response.clone()));
    return response;
  } catch (error) {
    if (kept !== undefined) return kept;
    throw error;
  }
}

/** Keeps what a page says it has loaded. */
export async function addFiles(urls: readonly string[]): Promise<void> {
  for (const url of urls.filter(url => url.startsWith(self.registration.scope) && /\.(js|css|svg|png|jpe?g|gif|webp|avif|woff2?)$/.test(url))) {
    if ((await files.find(url)) !== undefined || (await shell.find(url)) !== undefined) continue;
    const response = await fetch(url).catch(() => undefined);
    if (response !== undefined && isSound(response)) await files.put(url, response);
  }
}

/** Asks for a page again and keeps it. True when it is another than the kept one. */
export async function refresh(url: string): Promise<boolean> {
  const key = keyOf(url);
  const kept = (await pages.find(key)) ?? (await whole.find(key));
  return (await received(key, await fetch(key, { cache: "no-cache" }), kept)).changed;
}

/** Tells a page that there is a newer one. */
export async function tell(client: string): Promise<void> {
  (await self.clients.get(client))?.postMessage({ kind: "changed" });
}

async function received(key: string, response: Response, kept: Response | undefined): Promise<{ response: Response; changed: boolean }> {
  if (response.status === 404 || response.status === 410) await pages.remove(key);
  if (!isSound(response)) return { response, changed: false };
  const changed = kept !== undefined && (await kept.clone().text()) !== (await response.clone().text());
  await pages.put(key, response.clone());
  return { response, changed };
}

/** The page for what is not there, at the address of what was wanted, so that reloading asks for that again. */
async function notThere(): Promise<Response> {
  const scope = self.registration.scope;
  const page = await shell.find(scope + offlinePage);
  if (page === undefined) return Response.error();
  // It was written for its own place; its addresses all lead up from there.
  const html = (await page.text()).replaceAll('="../', `="${new URL(scope).pathname}`);
  return new Response(html, { status: 503, headers: { "content-type": "text/html; charset=utf-8" } });
}

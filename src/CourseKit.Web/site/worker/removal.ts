import { dropAll } from "./stores";

declare const self: ServiceWorkerGlobalScope;

// Of a course that no longer works offline: it takes the worker of before away, with all that was kept. Browsers ask for it where they have one.
self.addEventListener("install", () => void self.skipWaiting());
self.addEventListener("activate", event => event.waitUntil(dropAll().then(() => self.registration.unregister())));

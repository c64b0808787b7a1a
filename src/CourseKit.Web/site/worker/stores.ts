declare const self: ServiceWorkerGlobalScope;

/** Several courses may share a host: each has caches of its own. */
const prefix = () => `coursekit ${self.registration.scope} `;

/** A cache that forgets what came first once it holds too much. */
export class Store {
  /** @param most How many answers it holds; what has no bound is emptied by who filled it. */
  constructor(
    private readonly name: string,
    private readonly most = Number.POSITIVE_INFINITY,
  ) {}

  async find(url: string): Promise<Response | undefined> {
    return (await this.open()).match(url);
  }

  async put(url: string, response: Response): Promise<void> {
    const cache = await this.open();
    // Behind all others again: what was asked for last goes last.
    if (this.most !== Number.POSITIVE_INFINITY) await cache.delete(url);
    await cache.put(url, response);
    if (this.most === Number.POSITIVE_INFINITY) return;
    const keys = await cache.keys();
    for (const key of keys.slice(0, Math.max(0, keys.length - this.most))) await cache.delete(key);
  }

  async remove(url: string): Promise<void> {
    await (await this.open()).delete(url);
  }

  async urls(): Promise<string[]> {
    return (await (await this.open()).keys()).map(request => request.url);
  }

  async exists(): Promise<boolean> {
    return caches.has(prefix() + this.name);
  }

  async drop(): Promise<void> {
    await caches.delete(prefix() + this.name);
  }

  private open(): Promise<Cache> {
    return caches.open(prefix() + this.name);
  }
}

/** Pages that were read, as they were last. */
export const pages = new Store("pages", 150);

/** What pages load. */
export const files = new Store("files", 500);

/** What is needed where nothing else is there. */
export const shell = new Store("shell");

/** The whole course, for who asked to keep it. */
export const whole = new Store("whole");

/** Of this course, whatever version of this script made it. */
export async function dropAll(): Promise<void> {
  for (const name of await caches.keys()) if (name.startsWith(prefix())) await caches.delete(name);
}

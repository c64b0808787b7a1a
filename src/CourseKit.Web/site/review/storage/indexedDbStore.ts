import type { ReviewEvent } from "../logic/events";
import { eventOf } from "../logic/file";
import type { Pages } from "./pages";
import type { Notes, Store } from "./store";

const Name = "coursekit-review";
const Version = 1;
const Events = "events";
const NotesOf = "notes";

/** Progress in IndexedDB. One database for all courses of an origin; each event is a record under its course and id. */
export class IndexedDbStore implements Store {
  readonly lasts = true;

  private constructor(
    private readonly database: IDBDatabase,
    private readonly course: string,
  ) {}

  /** Fails where the browser allows no storage: on some pages from a disk, in some private windows, when the reader has switched it off. */
  static async open(course: string): Promise<IndexedDbStore> {
    const request = indexedDB.open(Name, Version);
    request.onupgradeneeded = () => {
      request.result.createObjectStore(Events, { keyPath: ["course", "id"] });
      request.result.createObjectStore(NotesOf, { keyPath: "course" });
    };
    const database = await result(request);
    // A page with a newer script must not wait for this one.
    database.onversionchange = () => database.close();
    return new IndexedDbStore(database, course);
  }

  async events(): Promise<ReviewEvent[]> {
    const records: unknown[] = await result(this.database.transaction(Events).objectStore(Events).getAll(this.range()));
    return records.map(eventOf).filter(event => event !== undefined);
  }

  /** Done when they are on the disk as far as the browser can tell. An event that is there already stays as it is. */
  async add(events: readonly ReviewEvent[]): Promise<void> {
    const transaction = this.database.transaction(Events, "readwrite", { durability: "strict" });
    const store = transaction.objectStore(Events);
    for (const event of events) store.put({ ...event, course: this.course });
    await finished(transaction);
  }

  async notes(): Promise<Notes> {
    return (await result<Notes | undefined>(this.database.transaction(NotesOf).objectStore(NotesOf).get(this.course))) ?? {};
  }

  async setNotes(notes: Notes): Promise<void> {
    const transaction = this.database.transaction(NotesOf, "readwrite");
    transaction.objectStore(NotesOf).put({ ...notes, course: this.course });
    await finished(transaction);
  }

  /**
   * What is kept of pages, under a name that no course can have: a version of the database with a place for it would lock out the scripts
   * of before.
   */
  async pages(): Promise<Pages> {
    const record: { pages: Pages } | undefined = await result(this.database.transaction(NotesOf).objectStore(NotesOf).get(this.pagesKey));
    return record?.pages ?? {};
  }

  /** Adds to what is kept of some pages, in one piece with what other tabs do. */
  async addPages(pages: Pages): Promise<void> {
    const transaction = this.database.transaction(NotesOf, "readwrite");
    const notes = transaction.objectStore(NotesOf);
    const known = (await result<{ pages: Pages } | undefined>(notes.get(this.pagesKey)))?.pages ?? {};
    const added = Object.entries(pages).map(([url, page]) => [url, { ...known[url], ...page }]);
    notes.put({ course: this.pagesKey, pages: { ...known, ...Object.fromEntries(added) } });
    await finished(transaction);
  }

  async clear(): Promise<void> {
    const transaction = this.database.transaction([Events, NotesOf], "readwrite");
    transaction.objectStore(Events).delete(this.range());
    transaction.objectStore(NotesOf).delete(this.course);
    transaction.objectStore(NotesOf).delete(this.pagesKey);
    await finished(transaction);
  }

  private get pagesKey(): string {
    return `pages:${this.course}`;
  }

  /** Every record of the course: an array sorts behind every text. */
  private range(): IDBKeyRange {
    return IDBKeyRange.bound([this.course], [this.course, []]);
  }
}

function result<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

function finished(transaction: IDBTransaction): Promise<void> {
  return new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error);
    transaction.onerror = () => reject(transaction.error);
  });
}

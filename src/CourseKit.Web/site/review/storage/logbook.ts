import type { ReviewEvent } from "../logic/events";
import { Progress } from "../logic/progress";
import type { Scheduler } from "../logic/scheduler";
import { IndexedDbStore } from "./indexedDbStore";
import { MemoryStore } from "./memoryStore";
import { ProgressEvent, type Pages } from "./pages";
import type { Notes, Store } from "./store";

/** What the course's tabs say to each other. Events themselves are read from the store. */
type Message = "added" | "cleared";

/**
 * The progress of a course on this page, in step with the store and with other tabs. A page has one. Events count at once; what
 * could not be written is tried again with the next.
 */
export class Logbook extends EventTarget {
  private made: Progress;
  private unwritten: ReviewEvent[] = [];
  private failed = false;
  private noted: Notes = {};
  private readonly channel: BroadcastChannel | undefined;

  private constructor(
    readonly course: string,
    private readonly scheduler: Scheduler,
    private readonly store: Store,
    readonly clock: () => number,
  ) {
    super();
    this.made = new Progress(scheduler);
    if (!store.lasts) return;
    this.channel = typeof BroadcastChannel === "undefined" ? undefined : new BroadcastChannel(`coursekit-review:${course}`);
    this.channel?.addEventListener("message", message => void this.reload(message.data === "cleared"));
    // Where no word comes from other tabs, a look when the reader comes back does.
    document.addEventListener("visibilitychange", () => {
      if (document.visibilityState === "visible") void this.reload(false);
    });
  }

  static async open(course: string, scheduler: Scheduler, clock: () => number = Date.now): Promise<Logbook> {
    let logbook: Logbook;
    try {
      logbook = new Logbook(course, scheduler, await IndexedDbStore.open(course), clock);
      await logbook.read();
    } catch {
      // The reader is told (`lasts`); what kind of refusal it was is of no use to them.
      logbook = new Logbook(course, scheduler, new MemoryStore(), clock);
    }

    return logbook;
  }

  get progress(): Progress {
    return this.made;
  }

  get notes(): Notes {
    return this.noted;
  }

  /** True where the browser has storage, though it may have failed since. */
  get hasStorage(): boolean {
    return this.store.lasts;
  }

  /** False when what is done here is gone once the page is closed. */
  get lasts(): boolean {
    return this.store.lasts && !this.failed;
  }

  /** Writes down what the progress already knows, or is told here. */
  add(events: readonly ReviewEvent[]): void {
    this.made.add(events);
    this.unwritten.push(...events);
    this.dispatchEvent(new Event("change"));
    void this.write();
  }

  async setNotes(notes: Notes): Promise<void> {
    this.noted = notes;
    await this.attempt(() => this.store.setNotes(notes));
    this.dispatchEvent(new Event("change"));
  }

  async addPages(pages: Pages): Promise<void> {
    await this.attempt(() => this.store.addPages(pages));
  }

  /** Takes the progress of the course away, in all tabs. */
  async clear(): Promise<void> {
    this.unwritten = [];
    await this.attempt(() => this.store.clear());
    this.say("cleared");
    await this.reload(true);
  }

  private async write(): Promise<void> {
    const events = this.unwritten;
    if (events.length === 0) return;
    this.unwritten = [];
    if (await this.attempt(() => this.store.add(events))) {
      this.say("added");
      document.dispatchEvent(new Event(ProgressEvent));
    }
    else this.unwritten = [...events, ...this.unwritten];
  }

  private async reload(anew: boolean): Promise<void> {
    if (anew) this.made = new Progress(this.scheduler, this.unwritten);
    await this.attempt(() => this.read());
    document.dispatchEvent(new Event(ProgressEvent));
    this.dispatchEvent(new Event(anew ? "cleared" : "change"));
  }

  private async read(): Promise<void> {
    this.made.add(await this.store.events());
    this.noted = await this.store.notes();
  }

  /** A failure is shown by `lasts`, not thrown: the reader goes on with what is in memory. */
  private async attempt(action: () => Promise<void>): Promise<boolean> {
    const before = this.failed;
    try {
      await action();
      this.failed = false;
    } catch {
      this.failed = true;
    }

    if (before !== this.failed) this.dispatchEvent(new Event("change"));
    return !this.failed;
  }

  private say(message: Message): void {
    this.channel?.postMessage(message);
  }
}

/** Asks the browser, once a page, not to throw the progress away when space is short. */
export function askToKeep(): void {
  if (asked || typeof navigator.storage?.persist !== "function") return;
  asked = true;
  // Refused or impossible is the same to us: the reminder to export stands either way.
  void navigator.storage.persisted().then(kept => kept || navigator.storage.persist()).catch(() => false);
}

let asked = false;

import type { ReviewEvent } from "../logic/events";
import type { Notes, Store } from "./store";

/** Where the browser refuses storage: events live as long as the page. */
export class MemoryStore implements Store {
  readonly lasts = false;
  private readonly kept = new Map<string, ReviewEvent>();
  private noted: Notes = {};

  async events(): Promise<ReviewEvent[]> {
    return [...this.kept.values()];
  }

  async add(events: readonly ReviewEvent[]): Promise<void> {
    for (const event of events) this.kept.set(event.id, event);
  }

  async notes(): Promise<Notes> {
    return this.noted;
  }

  async setNotes(notes: Notes): Promise<void> {
    this.noted = notes;
  }

  /** Pages are kept for their marks in the menus of other pages, which find nothing here. */
  async addPages(): Promise<void> {}

  async clear(): Promise<void> {
    this.kept.clear();
    this.noted = {};
  }
}

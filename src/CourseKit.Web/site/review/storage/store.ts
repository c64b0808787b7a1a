import type { ReviewEvent } from "../logic/events";
import type { Pages } from "./pages";

/** What is remembered of a course beside its events. */
export interface Notes {
  /** When progress was last written to a file, or the reminder of it was put off; milliseconds since 1970-01-01 UTC. */
  readonly exported?: number;
}

/** Where events are kept. Every method may fail: storage can be full, or be taken away while a page is open. */
export interface Store {
  /** False when everything is gone once the page is closed. */
  readonly lasts: boolean;
  events(): Promise<ReviewEvent[]>;
  add(events: readonly ReviewEvent[]): Promise<void>;
  notes(): Promise<Notes>;
  setNotes(notes: Notes): Promise<void>;
  /** Adds to what is kept of some pages. */
  addPages(pages: Pages): Promise<void>;
  /** Takes everything of the course away. */
  clear(): Promise<void>;
}

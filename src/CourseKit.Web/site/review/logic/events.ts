import type { Card } from "./cards";
import type { Day } from "./days";

/** Again, hard, good, easy. */
export type Grade = 1 | 2 | 3 | 4;
export const Grades: readonly Grade[] = [1, 2, 3, 4];

/**
 * Something the learner did. Nothing else is kept: events are only ever added, and every state is made from them, so that what two
 * tabs or two devices have done is joined by putting their events together.
 */
export type ReviewEvent = Card & {
  /** Chance, 128 bits; the same event in two places is one event. */
  readonly id: string;
  /** When, in milliseconds since 1970-01-01 UTC by the clock of the device. */
  readonly at: number;
  /** The learner's own day then. It is kept, since another device may stand in another zone. */
  readonly day: Day;
  /** The id of the last event of this card that was known then: what keeps the order right when a clock goes back. */
  readonly after?: string;
} & (
    | { readonly kind: "review"; readonly grade: Grade }
    | { readonly kind: "suspend" }
    | { readonly kind: "resume" }
    | { readonly kind: "undo"; readonly of: string }
  );

export type Review = Extract<ReviewEvent, { kind: "review" }>;

/** Puts events together. Order and repetition of what is given change nothing. */
export function merge(...logs: readonly Iterable<ReviewEvent>[]): ReviewEvent[] {
  const byId = new Map<string, ReviewEvent>();
  for (const log of logs) {
    for (const event of log) {
      const known = byId.get(event.id);
      // Two different events of one id come only from a file that was edited by hand; any choice will do that all devices make alike.
      if (known === undefined || textOf(event) < textOf(known)) byId.set(event.id, event);
    }
  }
  return [...byId.values()].sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1));
}

/** The events of one card in the order in which they happened: by time, but never before what was known when they were made. */
export function inOrder(events: readonly ReviewEvent[]): ReviewEvent[] {
  const sorted = [...events].sort((a, b) => (a.id < b.id ? -1 : 1));
  const byId = new Map(sorted.map(event => [event.id, event]));
  const moments = new Map<string, number>();
  for (const event of sorted) {
    const chain: ReviewEvent[] = [];
    for (let next: ReviewEvent | undefined = event; next && !moments.has(next.id); next = next.after ? byId.get(next.after) : undefined) {
      moments.set(next.id, next.at);
      chain.push(next);
    }
    for (const step of chain.reverse()) {
      const before = step.after === undefined ? undefined : moments.get(step.after);
      if (before !== undefined) moments.set(step.id, Math.max(step.at, before + 1));
    }
  }
  return sorted.sort((a, b) => moments.get(a.id)! - moments.get(b.id)! || (a.id < b.id ? -1 : 1));
}

/** What is left of one card's events, in order, without what was undone and without the undoing. */
export function standing(events: readonly ReviewEvent[]): ReviewEvent[] {
  const undone = new Set(events.flatMap(event => (event.kind === "undo" ? [event.of] : [])));
  return inOrder(events).filter(event => event.kind !== "undo" && !undone.has(event.id));
}

/** One spelling for one event, whatever the order of its fields. */
export function textOf(event: ReviewEvent): string {
  return JSON.stringify(Object.entries(event).sort(([a], [b]) => (a < b ? -1 : 1)));
}

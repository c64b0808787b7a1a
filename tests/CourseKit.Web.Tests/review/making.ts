import { dayOf } from "../../../src/CourseKit.Web/site/review/logic/days";
import type { Grade, Review, ReviewEvent } from "../../../src/CourseKit.Web/site/review/logic/events";
import { Scheduler } from "../../../src/CourseKit.Web/site/review/logic/scheduler";
import type { Chance } from "./chance";

export const Minute = 60_000;
export const Hour = 60 * Minute;
export const DayLength = 24 * Hour;
export const scheduler = new Scheduler({ retention: 0.9, longestInterval: 365 });

export function review(at: number, grade: Grade, fields: Partial<Review> = {}): Review {
  return { id: `r${at}`, at, day: dayOf(at), prompt: "tides", kind: "review", grade, ...fields };
}

/** A row of events of a few cards: clocks go back, some are undone, some name a predecessor. */
export function someEvents(chance: Chance, count = 12): ReviewEvent[] {
  const events: ReviewEvent[] = [];
  let at = Date.UTC(2026, chance.below(12), 1);
  for (let i = 0; i < count; i++) {
    at += (chance.below(10) === 0 ? -1 : 1) * chance.below(4 * 24 * 60) * Minute;
    const prompt = chance.one(["tides", "moon", "slip"]);
    const before = events.filter(event => event.prompt === prompt).at(-1);
    const start = { id: `e${i}-${chance.below(1_000_000)}`, at, day: dayOf(at), prompt, ...(before && chance.below(2) ? { after: before.id } : {}) };
    const kind = chance.below(10);
    if (kind === 0) events.push({ ...start, kind: "suspend" });
    else if (kind === 1) events.push({ ...start, kind: "resume" });
    else if (kind === 2 && before) events.push({ ...start, kind: "undo", of: before.id });
    else events.push({ ...start, kind: "review", grade: chance.one([1, 2, 3, 4] as const) });
  }
  return events;
}

export function shuffled<T>(values: readonly T[], chance: Chance): T[] {
  const rest = [...values];
  return values.map(() => rest.splice(chance.below(rest.length), 1)[0]!);
}

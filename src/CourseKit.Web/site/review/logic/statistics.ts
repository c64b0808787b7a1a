import { dayOf, type Day } from "./days";
import type { CardProgress, Progress } from "./progress";

/**
 * How many cards come up on each of the next days, from today; what is overdue counts for today.
 * @param states Of the cards that are still in the course.
 */
export function forecast(states: Iterable<CardProgress>, now: number, days: number): number[] {
  const today = dayOf(now);
  const counts = new Array<number>(days).fill(0);
  for (const { standing, suspended } of states) {
    if (standing === undefined || suspended) continue;
    const due = "day" in standing.due ? standing.due.day : dayOf(standing.due.at);
    const index = Math.max(0, due - today);
    if (index < days) counts[index]!++;
  }
  return counts;
}

export interface Week {
  /** Answers to cards that were last asked on an earlier day. */
  readonly asked: number;
  /** Of those, how many were known: hard, good or easy. */
  readonly known: number;
}

/** What was remembered in each of the last weeks, the oldest first; the last one ends today. */
export function retention(progress: Progress, now: number, weeks: number): Week[] {
  const today = dayOf(now);
  const counts = Array.from({ length: weeks }, () => ({ asked: 0, known: 0 }));
  for (const { reviews } of progress.cards()) {
    for (let index = 1; index < reviews.length; index++) {
      const review = reviews[index]!;
      if (review.day <= reviews[index - 1]!.day) continue;
      const week = counts[weeks - 1 - Math.floor((today - review.day) / 7)];
      if (week === undefined || review.day > today) continue;
      week.asked++;
      if (review.grade > 1) week.known++;
    }
  }
  return counts;
}

/** On how many days in a row, up to today or yesterday, something was reviewed. A day that is not over breaks nothing. */
export function streak(progress: Progress, now: number): number {
  const days = new Set<Day>();
  for (const { reviews } of progress.cards()) for (const review of reviews) days.add(review.day);
  let day = dayOf(now);
  if (!days.has(day)) day--;
  let length = 0;
  while (days.has(day--)) length++;
  return length;
}

import { createEmptyCard, fsrs, State, StrategyMode, type Card as Memory, type FSRS } from "ts-fsrs";
import { nameOf, type Card } from "./cards";
import { MillisecondsADay, type Day } from "./days";
import { Grades, type Grade, type Review } from "./events";

export interface Schedule {
  /** The share of answers that should be known when they are asked for: 0.7 to 0.99. */
  readonly retention: number;
  /** The longest time between two reviews, in days. */
  readonly longestInterval: number;
}

/** When a card comes back: on a day, or, while it is being learned, at a moment. */
export type Due = { readonly day: Day } | { readonly at: number };

/** Where a card stands after a review. */
export interface Standing {
  readonly memory: Memory;
  readonly due: Due;
  /** The last review: its time, its day and what was known of the card. */
  readonly at: number;
  readonly day: Day;
}

/** FSRS as ts-fsrs computes it, with days that are the learner's own. */
export class Scheduler {
  private readonly fsrs: FSRS;
  private seed = "";

  constructor(private readonly schedule: Schedule) {
    this.fsrs = fsrs({
      // Out of range ts-fsrs throws, or takes its own default without a word.
      request_retention: Math.min(0.99, Math.max(0.7, schedule.retention)),
      maximum_interval: schedule.longestInterval,
      enable_fuzz: true,
      learning_steps: ["10m"],
      relearning_steps: ["10m"],
    });
    // Its own seed is the millisecond of the answer: what a button says would not be what pressing it does.
    const seed = (): string => this.seed;
    this.fsrs.useStrategy(StrategyMode.SEED, seed);
  }

  /** Where a card stands after a row of reviews; undefined for a card that was never asked. */
  replay(card: Card, reviews: readonly Review[]): Standing | undefined {
    let standing: Standing | undefined;
    for (const { grade, at, day } of reviews) standing = this.next(card, standing, grade, at, day);
    return standing;
  }

  /** Where each grade would lead, from again to easy. */
  preview(card: Card, standing: Standing | undefined, at: number, day: Day): Standing[] {
    return Grades.map(grade => this.next(card, standing, grade, at, day));
  }

  private next(card: Card, before: Standing | undefined, grade: Grade, at: number, day: Day): Standing {
    // ts-fsrs counts days by UTC dates and throws at a review before the last one, so it is given midnights, never a step back.
    const elapsed = before === undefined ? 0 : Math.max(0, day - before.day);
    const now = new Date(day * MillisecondsADay);
    const last = new Date((day - elapsed) * MillisecondsADay);
    const known = before === undefined ? createEmptyCard(now) : { ...before.memory, last_review: last };
    this.seed = `${nameOf(card)}/${known.reps}`;
    const memory = this.fsrs.next(known, now, grade).card;
    return { memory, due: this.dueOf(memory, now, at, day), at, day };
  }

  private dueOf(memory: Memory, now: Date, at: number, day: Day): Due {
    if (memory.state !== State.Review) return { at: at + (memory.due.getTime() - now.getTime()) };
    // Good and easy are pushed behind hard after ts-fsrs has applied its limit: 365 would give 366.
    return { day: day + Math.max(1, Math.min(memory.scheduled_days, this.schedule.longestInterval)) };
  }
}

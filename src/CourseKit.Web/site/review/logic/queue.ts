import { nameOf, type Card } from "./cards";
import { dayOf, MillisecondsADay } from "./days";
import type { CardProgress, Progress } from "./progress";

/** How many cards are asked a day; those asked elsewhere on the same day count. */
export interface Limits {
  readonly newADay: number;
  readonly reviewsADay: number;
}

export const NoLimits: Limits = { newADay: Infinity, reviewsADay: Infinity };

/** A card that is being learned may be asked this much before its moment when nothing else is left. */
export const LearnAhead = 20 * 60_000;

export type Stage = "new" | "learning" | "due" | "later" | "suspended";

/** Where a card stands at a moment. */
export function stageOf(progress: CardProgress, now: number): Stage {
  const { standing } = progress;
  if (progress.suspended) return "suspended";
  if (standing === undefined) return "new";
  // A clock that was wrong, or a flight to the west: what was answered in a day to come is asked again, rather than in years.
  if (standing.at > now + MillisecondsADay) return "due";
  if ("at" in standing.due) return "learning";
  return standing.due.day <= dayOf(now) ? "due" : "later";
}

/** True when a card that is being learned may be asked. */
export function isReady(progress: CardProgress, now: number, ahead = 0): boolean {
  const { standing } = progress;
  return standing !== undefined && "at" in standing.due && (standing.due.at <= now + ahead || standing.at > now);
}

export interface Queue {
  /** Cards that are being learned, whether or not their moment has come. */
  readonly learning: readonly Card[];
  /** Cards whose day has come, the longest due first. */
  readonly due: readonly Card[];
  /** Cards that were never asked, in the order given. */
  readonly fresh: readonly Card[];
}

/**
 * What is to be asked now.
 * @param cards In reading order.
 * @param apart Leaves a new deletion for tomorrow when another of its cloze is asked today: each gives the others away.
 */
export function queueOf(cards: readonly Card[], progress: Progress, now: number, limits: Limits = NoLimits, apart = false): Queue {
  const today = dayOf(now);
  const stages = cards.map(card => ({ card, state: progress.of(card) })).map(entry => ({ ...entry, stage: stageOf(entry.state, now) }));
  const learning = stages.filter(entry => entry.stage === "learning").map(entry => entry.card);
  const due = stages
    .filter(entry => entry.stage === "due")
    .sort((a, b) => dueDay(a.state) - dueDay(b.state))
    .map(entry => entry.card);
  let fresh = stages.filter(entry => entry.stage === "new").map(entry => entry.card);
  if (apart) {
    const taken = new Set(stages.filter(entry => entry.state.reviews.at(-1)?.day === today).map(entry => entry.card.prompt));
    for (const card of [...learning, ...due]) taken.add(card.prompt);
    fresh = fresh.filter(card => !taken.has(card.prompt) && taken.add(card.prompt));
  }

  const asked = limits === NoLimits ? { fresh: 0, again: 0 } : progress.askedOn(today);
  return {
    learning,
    due: spread(due.slice(0, Math.max(0, limits.reviewsADay - asked.again))),
    fresh: spread(fresh.slice(0, Math.max(0, limits.newADay - asked.fresh))),
  };
}

/** Cards of one prompt as far from each other as a round through all prompts makes them. */
export function spread(cards: readonly Card[]): Card[] {
  const rounds = new Map<string, number>();
  const numbered = cards.map(card => {
    const round = rounds.get(card.prompt) ?? 0;
    rounds.set(card.prompt, round + 1);
    return { card, round };
  });
  return numbered.sort((a, b) => a.round - b.round).map(entry => entry.card);
}

function dueDay({ standing }: CardProgress): number {
  return standing === undefined ? Infinity : "day" in standing.due ? standing.due.day : standing.day;
}

/** The same cards, told apart by name. */
export function sameCard(a: Card | undefined, b: Card | undefined): boolean {
  return a !== undefined && b !== undefined && nameOf(a) === nameOf(b);
}

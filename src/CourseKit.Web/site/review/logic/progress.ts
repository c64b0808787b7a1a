import { nameOf, type Card } from "./cards";
import { dayOf, type Day } from "./days";
import { inOrder, standing, type Grade, type Review, type ReviewEvent } from "./events";
import { newId } from "./ids";
import type { Scheduler, Standing } from "./scheduler";

export interface CardProgress {
  /** Undefined for a card that was never asked. */
  readonly standing: Standing | undefined;
  readonly reviews: readonly Review[];
  readonly suspended: boolean;
}

/** What all events of a course say. A card's state is made when it is asked for, and again when an event is added. */
export class Progress {
  private readonly byCard = new Map<string, ReviewEvent[]>();
  private readonly ids = new Set<string>();
  private readonly made = new Map<string, CardProgress>();

  constructor(
    private readonly scheduler: Scheduler,
    events: Iterable<ReviewEvent> = [],
  ) {
    this.add(events);
  }

  get events(): ReviewEvent[] {
    return [...this.byCard.values()].flat();
  }

  get isEmpty(): boolean {
    return this.ids.size === 0;
  }

  /** Adds events that are not known yet. */
  add(events: Iterable<ReviewEvent>): void {
    for (const event of events) {
      if (this.ids.has(event.id)) continue;
      this.ids.add(event.id);
      const name = nameOf(event);
      const known = this.byCard.get(name);
      if (known) known.push(event);
      else this.byCard.set(name, [event]);
      this.made.delete(name);
    }
  }

  of(card: Card): CardProgress {
    const name = nameOf(card);
    let progress = this.made.get(name);
    if (progress === undefined) {
      const events = standing(this.byCard.get(name) ?? []);
      const reviews = events.filter(event => event.kind === "review");
      const suspended = events.findLast(event => event.kind === "suspend" || event.kind === "resume")?.kind === "suspend";
      progress = { standing: this.scheduler.replay(card, reviews), reviews, suspended };
      this.made.set(name, progress);
    }
    return progress;
  }

  /** Where each grade would lead now, from again to easy. */
  preview(card: Card, now: number): Standing[] {
    return this.scheduler.preview(card, this.of(card).standing, now, dayOf(now));
  }

  /** Every card with an event, suspended ones and those of prompts that have gone from the course too. */
  *cards(): Iterable<CardProgress & { readonly card: Card }> {
    for (const [first] of this.byCard.values()) {
      const card: Card = first!.deletion === undefined ? { prompt: first!.prompt } : { prompt: first!.prompt, deletion: first!.deletion };
      yield { card, ...this.of(card) };
    }
  }

  /** How many cards were asked on a day: for the first time, and again. A card counts once. */
  askedOn(day: Day): { readonly fresh: number; readonly again: number } {
    let fresh = 0;
    let again = 0;
    for (const { reviews } of this.cards()) {
      if (!reviews.some(review => review.day === day)) continue;
      if (reviews[0]!.day === day) fresh++;
      else again++;
    }
    return { fresh, again };
  }

  review(card: Card, grade: Grade, now: number): ReviewEvent {
    return { ...this.start(card, now), kind: "review", grade };
  }

  suspend(card: Card, now: number): ReviewEvent {
    return { ...this.start(card, now), kind: "suspend" };
  }

  resume(card: Card, now: number): ReviewEvent {
    return { ...this.start(card, now), kind: "resume" };
  }

  undo(event: ReviewEvent, now: number): ReviewEvent {
    return { ...this.start(event, now), kind: "undo", of: event.id };
  }

  private start(card: Card, now: number) {
    const last = inOrder(this.byCard.get(nameOf(card)) ?? []).at(-1);
    return {
      id: newId(),
      at: now,
      day: dayOf(now),
      prompt: card.prompt,
      ...(card.deletion === undefined ? {} : { deletion: card.deletion }),
      ...(last === undefined ? {} : { after: last.id }),
    };
  }
}

import { nameOf, type Card } from "./cards";
import type { Grade, ReviewEvent } from "./events";
import type { Progress } from "./progress";
import { isReady, LearnAhead, sameCard, stageOf } from "./queue";

/** One thing done in a session: an event, or a card skipped. */
interface Step {
  readonly card: Card;
  readonly event: ReviewEvent | undefined;
}

/**
 * One sitting: what is asked, what was done. It adds events to the progress; who holds it writes them down.
 * Cards that are being learned come back when their moment has come, or when nothing else is left.
 */
export class Session {
  private waiting: Card[];
  private readonly steps: Step[] = [];
  private open: Card | undefined;
  /** How far back the learner is looking, in steps; 0 is the card that is asked. */
  private back = 0;
  private readonly begun: number;
  /** Cards that are asked though they are not due, because the learner wants it. */
  private readonly early: ReadonlySet<string>;

  /** @param cards In the order in which they are to be asked. */
  constructor(
    cards: readonly Card[],
    private readonly progress: Progress,
    private readonly clock: () => number,
    /** Told of every event made here, which the progress knows already. */
    private readonly onEvent: (event: ReviewEvent) => void,
  ) {
    this.waiting = [...cards];
    this.begun = clock();
    this.early = new Set(cards.filter(card => stageOf(progress.of(card), this.begun) === "later").map(nameOf));
    this.choose();
  }

  /** The card that is asked; undefined when the session is over. */
  get current(): Card | undefined {
    return this.open;
  }

  /** The card of an earlier step that the learner has gone back to. */
  get reopened(): Card | undefined {
    return this.back === 0 ? undefined : this.steps[this.steps.length - this.back]?.card;
  }

  /** How many are left, the one that is asked included. */
  get left(): number {
    return this.waiting.length + (this.open === undefined ? 0 : 1);
  }

  /** How many cards are done with: not those that come back in this session. */
  get done(): number {
    const all = [...this.waiting, ...(this.open === undefined ? [] : [this.open])];
    const seen = this.steps.filter((step, index) => this.steps.findIndex(other => sameCard(other.card, step.card)) === index);
    return seen.filter(step => !all.some(card => sameCard(card, step.card))).length;
  }

  get canUndo(): boolean {
    return this.steps.length > 0;
  }

  get canGoBack(): boolean {
    return this.back < this.steps.length;
  }

  answer(grade: Grade): void {
    this.act(card => this.progress.review(card, grade, this.clock()));
  }

  suspend(): void {
    this.act(card => this.progress.suspend(card, this.clock()));
  }

  /** Leaves the card for another sitting. */
  skip(): void {
    this.act(() => undefined);
  }

  /** Takes the last step back and asks its card again. */
  undo(): void {
    const step = this.steps.pop();
    if (step === undefined) return;
    this.back = 0;
    const undo = step.event === undefined ? undefined : this.progress.undo(step.event, this.clock());
    if (undo !== undefined) this.progress.add([undo]);
    if (this.open !== undefined && !sameCard(this.open, step.card)) this.waiting.unshift(this.open);
    this.waiting = this.waiting.filter(card => !sameCard(card, step.card));
    this.open = step.card;
    if (undo !== undefined) this.onEvent(undo);
  }

  /** Opens the card of the step before, to be read, not to be asked. */
  goBack(): void {
    if (this.canGoBack) this.back++;
  }

  goForward(): void {
    if (this.back > 0) this.back--;
  }

  /** After events from elsewhere: what was answered there is not asked here again. */
  refresh(): void {
    const isSettled = (card: Card): boolean => {
      const state = this.progress.of(card);
      if (state.suspended || stageOf(state, this.clock()) !== "later") return state.suspended;
      return !this.early.has(nameOf(card)) || state.standing!.at >= this.begun;
    };
    this.waiting = this.waiting.filter(card => !isSettled(card));
    if (this.open === undefined || isSettled(this.open)) this.choose();
  }

  private act(make: (card: Card) => ReviewEvent | undefined): void {
    const card = this.open;
    if (card === undefined || this.back > 0) return;
    const event = make(card);
    if (event !== undefined) this.progress.add([event]);
    this.steps.push({ card, event });
    if (event?.kind === "review" && stageOf(this.progress.of(card), this.clock()) === "learning") this.waiting.push(card);
    this.choose();
    // Last, since who is told looks at the session again.
    if (event !== undefined) this.onEvent(event);
  }

  private choose(): void {
    const now = this.clock();
    const isLearning = (card: Card): boolean => stageOf(this.progress.of(card), now) === "learning";
    const next =
      this.waiting.find(card => isLearning(card) && isReady(this.progress.of(card), now)) ??
      this.waiting.find(card => !isLearning(card)) ??
      this.waiting.find(card => isReady(this.progress.of(card), now, LearnAhead));
    this.open = next;
    if (next !== undefined) this.waiting.splice(this.waiting.indexOf(next), 1);
    else this.waiting = [];
  }
}

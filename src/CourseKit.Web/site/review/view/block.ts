import { cardsOf, type Card } from "../logic/cards";
import { queueOf, stageOf, type Queue } from "../logic/queue";
import { Session } from "../logic/session";
import type { Settings } from "../settings";
import { askToKeep, type Logbook } from "../storage/logbook";
import { when } from "../times";
import { button, h } from "./elements";
import { copyOf, deletionsIn, sidesOf } from "./sides";
import { Stage } from "./stage";

/** A block of questions on a page of the course: its list as it is, and a session over it when the reader asks for one. */
export class Block {
  private readonly list: Element;
  private readonly prompts = new Map<string, HTMLElement>();
  private readonly cards: Card[];
  private readonly status: Element;
  private readonly start: HTMLButtonElement;
  private stage: Stage | undefined;
  private session: Session | undefined;

  constructor(
    private readonly host: HTMLElement,
    private readonly settings: Settings,
    private readonly logbook: Logbook,
  ) {
    this.list = host.querySelector(".prompts")!;
    for (const prompt of this.list.querySelectorAll<HTMLElement>("[data-prompt]")) this.prompts.set(prompt.dataset.prompt!, prompt);
    this.cards = [...this.prompts].flatMap(([key, prompt]) => cardsOf(key, deletionsIn(prompt)));
    const head = host.querySelector(".review-head")!;
    // A new element in the place of the number of questions: one that changes its width would count as a jump of the page.
    this.status = h("span");
    this.start = button("start", "", () => this.begin());
    head.querySelector("span")?.remove();
    head.append(this.status, this.start);
    logbook.addEventListener("change", () => this.update());
    logbook.addEventListener("cleared", () => (this.leave(false), this.update()));
    this.update();
  }

  private get queue(): Queue {
    return queueOf(this.cards, this.logbook.progress, this.logbook.clock());
  }

  private update(): void {
    const { words } = this.settings;
    const { learning, due, fresh } = this.queue;
    const counts = [
      ...(due.length + learning.length > 0 ? [words.counted("due", due.length + learning.length)] : []),
      ...(fresh.length > 0 ? [words.counted("new", fresh.length)] : []),
    ];
    this.status.textContent = counts.length > 0 ? counts.join(" · ") : this.nextText();
    this.start.textContent = words.of(counts.length > 0 ? "start" : "repeat");
    this.start.hidden = this.stage !== undefined || this.askable.length === 0;
    for (const [key, prompt] of this.prompts) this.drawState(prompt, cardsOf(key, deletionsIn(prompt)));
    if (this.session === undefined || this.stage === undefined) return;
    const before = this.session.current;
    this.session.refresh();
    if (before !== this.session.current) void this.stage.show();
    else this.stage.drawNotices();
  }

  /** Every card that is not suspended. */
  private get askable(): Card[] {
    return this.cards.filter(card => !this.logbook.progress.of(card).suspended);
  }

  private nextText(): string {
    const { words } = this.settings;
    const dues = this.askable.flatMap(card => this.logbook.progress.of(card).standing?.due ?? []);
    const days = dues.filter(due => "day" in due).sort((a, b) => a.day - b.day);
    return days[0] === undefined ? words.of("nothing") : words.of("next", { when: when(days[0], this.logbook.clock(), words.language) });
  }

  /** What is known of a prompt, under its answer, where it moves nothing that is in sight. */
  private drawState(prompt: HTMLElement, cards: readonly Card[]): void {
    const { words } = this.settings;
    const now = this.logbook.clock();
    const states = cards.map(card => this.logbook.progress.of(card));
    const stages = states.map(state => stageOf(state, now));
    prompt.dataset.stage = ["due", "learning", "new", "later", "suspended"].find(stage => stages.some(one => one === stage))!;
    const texts = states.map((state, index) =>
      state.suspended ? words.of("suspended")
      : state.standing === undefined ? ""
      : words.of("later", { when: stages[index] === "later" ? when(state.standing.due, now, words.language) : words.of("now") }),
    );
    const isSuspended = states.every(state => state.suspended);
    const change = (card: Card) => this.logbook.progress[isSuspended ? "resume" : "suspend"](card, this.logbook.clock());
    const toggle = button("tool", words.of(isSuspended ? "resume" : "suspend"), () => this.logbook.add(cards.map(change)));
    const hadFocus = prompt.querySelector(".prompt-state")?.contains(document.activeElement) === true;
    const state = h("p", { class: "prompt-state" }, h("span", {}, [...new Set(texts)].filter(text => text !== "").join(", ")), " ", toggle);
    prompt.querySelector(".prompt-state")?.remove();
    prompt.querySelector(".prompt-answer")?.after(state);
    if (hadFocus) toggle.focus();
  }

  private begin(): void {
    const { learning, due, fresh } = this.queue;
    const asked = [...learning, ...due, ...fresh];
    const { logbook, settings } = this;
    this.session = new Session(asked.length > 0 ? asked : this.askable, logbook.progress, logbook.clock, event => {
      askToKeep();
      logbook.add([event]);
    });
    this.stage = new Stage({
      session: this.session,
      logbook,
      words: settings.words,
      sides: async card => {
        const prompt = this.prompts.get(card.prompt)!;
        const question = prompt.querySelector(".prompt-open") ?? prompt.querySelector("summary");
        const links = [...prompt.querySelectorAll<HTMLAnchorElement>(".prompt-links a")].map(link => link.cloneNode(true) as HTMLAnchorElement);
        return { ...sidesOf(card, copyOf(question), copyOf(prompt.querySelector(".prompt-answer"))), links };
      },
      ending: () => this.ending(),
      leave: () => this.leave(true),
    });
    this.host.toggleAttribute("data-asking", true);
    this.list.before(this.stage.element);
    this.start.hidden = true;
    void this.stage.show();
  }

  private ending(): Node[] {
    const { words } = this.settings;
    return [h("p", {}, this.nextText()), button("tool", words.of("repeat"), () => (this.leave(false), this.begin()))];
  }

  private leave(focus: boolean): void {
    this.stage?.element.remove();
    this.stage = this.session = undefined;
    this.host.removeAttribute("data-asking");
    this.update();
    if (focus) this.start.focus();
  }
}

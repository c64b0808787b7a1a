import type { Card } from "../logic/cards";
import { Grades } from "../logic/events";
import type { Session } from "../logic/session";
import type { Logbook } from "../storage/logbook";
import { interval } from "../times";
import type { Words } from "../words";
import { button, h, spoken } from "./elements";
import { actionOf, type KeyAction } from "./keys";
import { notices } from "./notices";
import type { Sides } from "./sides";

export interface StageParts {
  readonly session: Session;
  readonly logbook: Logbook;
  readonly words: Words;
  /** What a card shows; undefined when it could not be loaded. */
  sides(card: Card): Promise<Sides | undefined>;
  /** Shown when nothing is left; the words of where progress is kept come after it. */
  ending(): Node[];
  /** Leaves the session for what was there before. */
  leave(): void;
}

const GradeWords = ["again", "hard", "good", "easy"] as const;

/** A session as it is seen and worked: one card at a time. */
export class Stage {
  readonly element: HTMLElement;
  private readonly count = h("span", { class: "review-count" });
  private readonly tools = h("span", { class: "review-tools" });
  private readonly card = h("div", { class: "review-card", "aria-live": "polite" });
  private readonly controls = h("div", { class: "review-controls" });
  private readonly notices = h("div");
  private shown: Card | undefined;
  private sides: Sides | undefined;
  private isOpen = false;

  constructor(private readonly parts: StageParts) {
    this.element = h(
      "div",
      {
        class: "review-stage",
        role: "group",
        "aria-label": parts.words.of("review"),
        tabindex: "-1",
        onkeydown: event => this.press(event as KeyboardEvent),
      },
      h("div", { class: "review-bar" }, this.count, this.tools),
      this.card,
      this.controls,
      this.notices,
    );
    // The whole card is the button on a phone; links and selected text in it are not.
    this.card.addEventListener("click", event => {
      const onControl = event.target instanceof Element && event.target.closest("a, button, summary, input") !== null;
      if (!onControl && !this.isOpen && getSelection()?.isCollapsed !== false) this.reveal();
    });
  }

  /** Shows the card that is asked now, and takes the focus. */
  async show(): Promise<void> {
    const { session, words } = this.parts;
    const card = session.reopened ?? session.current;
    this.shown = card;
    this.isOpen = false;
    this.drawBar();
    this.drawNotices();
    if (card === undefined) {
      this.card.replaceChildren(h("p", { class: "review-done" }, words.of("done")), ...this.parts.ending());
      this.controls.replaceChildren();
      this.element.focus();
      return;
    }

    const sides = await this.parts.sides(card);
    if (this.shown !== card) return;
    this.draw(sides);
  }

  private draw(sides: Sides | undefined): void {
    const { session, words } = this.parts;
    const isAsked = session.reopened === undefined;
    const heading = spoken(words.of(isAsked ? "question" : "reopened"));
    this.card.replaceChildren(h("div", { class: "review-question" }, heading, sides?.question ?? words.of("missing")));
    this.sides = sides;
    if (sides === undefined) {
      this.controls.replaceChildren(button("show", words.of("skip"), () => this.act("forward")));
    } else if (isAsked) {
      this.controls.replaceChildren(button("show", words.of("showAnswer"), () => this.reveal(), { "aria-keyshortcuts": "Space" }));
    } else {
      this.reveal();
      this.controls.replaceChildren(button("show", words.of("forward"), () => this.act("forward"), { "aria-keyshortcuts": "ArrowRight" }));
    }

    this.controls.querySelector("button")!.focus({ preventScroll: true });
    this.element.scrollIntoView({ block: "nearest" });
  }

  private reveal(): void {
    const { session, words, logbook } = this.parts;
    const { sides, shown: card } = this;
    if (this.isOpen || sides === undefined || card === undefined) return;
    this.isOpen = true;
    this.card.append(h("div", { class: "review-answer" }, spoken(words.of("answer")), sides.answer));
    if (sides.place !== undefined) {
      this.card.append(h("p", { class: "review-from" }, `${words.of("from")} `, h("a", { href: sides.place.url }, sides.place.title)));
    }

    if (sides.links.length > 0) this.card.append(h("p", { class: "prompt-links" }, ...sides.links.flatMap(link => [link, " "])));
    if (session.reopened !== undefined) return;
    const now = logbook.clock();
    const next = logbook.progress.preview(card, now);
    const buttons = Grades.map(grade => {
      const word = GradeWords[grade - 1]!;
      const time = h("span", { class: "review-interval" }, interval(next[grade - 1]!.due, now, words.language));
      const label = h("span", { class: "review-grade-name" }, words.of(word));
      const look = `review-grade review-${word}`;
      const attributes = { type: "button", class: look, "aria-keyshortcuts": String(grade), onclick: () => this.act(grade) };
      return h("button", attributes, label, " ", time);
    });
    this.controls.replaceChildren(h("div", { class: "review-grades", role: "group", "aria-label": words.of("grades") }, ...buttons));
    buttons[2]!.focus({ preventScroll: true });
    this.controls.scrollIntoView({ block: "nearest" });
  }

  private drawBar(): void {
    const { session, words } = this.parts;
    const isOver = session.current === undefined;
    const all = session.done + session.left;
    this.count.textContent = isOver ? "" : words.of("count", { n: Math.min(all, session.done + 1), all });
    const tools = [button("tool", words.of("list"), () => this.act("leave"))];
    if (!isOver && session.reopened === undefined) {
      tools.unshift(
        button("tool", words.of("skip"), () => this.act("forward"), { "aria-keyshortcuts": "ArrowRight" }),
        button("tool", words.of("suspend"), () => this.act("suspend"), { "aria-keyshortcuts": "S" }),
      );
    }

    if (session.canGoBack) tools.unshift(button("tool", words.of("back"), () => this.act("back"), { "aria-keyshortcuts": "ArrowLeft" }));
    if (session.canUndo) tools.unshift(button("tool", words.of("undo"), () => this.act("undo"), { "aria-keyshortcuts": "U" }));
    this.tools.replaceChildren(...tools);
  }

  /** While questions are asked, only that nothing is kept; the rest can wait for the end. */
  drawNotices(): void {
    const { session, logbook, words } = this.parts;
    const nodes = session.current === undefined || !logbook.lasts ? notices(logbook, words) : [];
    const text = nodes.map(node => node.textContent).join();
    // What is said already is not said again with each card.
    if (text !== this.notices.textContent) this.notices.replaceChildren(...nodes);
  }

  private press(event: KeyboardEvent): void {
    const action = actionOf(event, this.element);
    // A key that is held down would answer card after card.
    if (event.repeat && (action !== undefined || event.key === "Enter" || event.key === " ")) return event.preventDefault();
    if (action === undefined) return;
    event.preventDefault();
    if (action === "go") this.isOpen ? this.act(3) : this.reveal();
    else this.act(action);
  }

  private act(action: Exclude<KeyAction, "go">): void {
    const { session } = this.parts;
    if (action === "leave") return this.parts.leave();
    if (typeof action === "number") {
      if (!this.isOpen || session.reopened !== undefined) return;
      session.answer(action);
    } else if (action === "undo") session.undo();
    else if (action === "back") session.goBack();
    else if (action === "suspend") session.suspend();
    else if (session.reopened !== undefined) session.goForward();
    else session.skip();
    void this.show();
  }
}

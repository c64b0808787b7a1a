import type { CourseData, CourseIndex } from "../courseData";
import { cardsOf, nameOf, type Card } from "../logic/cards";
import { queueOf, type Queue } from "../logic/queue";
import { Session } from "../logic/session";
import { streak } from "../logic/statistics";
import type { Settings } from "../settings";
import { askToKeep, type Logbook } from "../storage/logbook";
import type { PageRecord } from "../storage/pages";
import { button, h } from "./elements";
import { notices } from "./notices";
import { progressPanel } from "./progressPanel";
import { sidesOf, type Sides } from "./sides";
import { Stage } from "./stage";
import { statisticsPanel } from "./statisticsPanel";
import { suspendedPanel } from "./suspendedPanel";

/** Where a card is found. */
export interface Place {
  readonly page: CourseIndex["pages"][number];
  readonly anchor: string;
}

/** The page `/review/`: what is due today over the whole course, and how it goes. */
export class Overview {
  private readonly cards: Card[] = [];
  private readonly places = new Map<string, Place>();
  private readonly head = h("div", { class: "review-today" });
  private readonly room = h("div");
  private readonly panels = h("div", { class: "review-panels" });
  private readonly changing = h("div", { class: "review-panels" });
  private readonly noted = new Set<string>();
  private stage: Stage | undefined;
  private session: Session | undefined;

  constructor(
    host: HTMLElement,
    private readonly index: CourseIndex,
    private readonly data: CourseData,
    private readonly settings: Settings,
    private readonly logbook: Logbook,
  ) {
    for (const page of index.pages) {
      for (const prompt of page.prompts) {
        // A prompt that stands on two pages is one prompt, found at the first.
        if (this.places.has(prompt.key)) continue;
        this.places.set(prompt.key, { page, anchor: prompt.anchor });
        this.cards.push(...cardsOf(prompt.key, prompt.deletions ?? []));
      }
    }

    this.panels.append(this.changing, progressPanel(logbook, settings.words));
    host.replaceChildren(this.head, this.room, this.panels);
    logbook.addEventListener("change", () => (this.notePages(), this.update()));
    logbook.addEventListener("cleared", () => (this.leave(false), this.update()));
    this.notePages();
    this.update();
  }

  /**
   * The menu marks pages by their cards. Of those that were asked here, or came with a file, no page of this browser may have told them.
   */
  private notePages(): void {
    const pages: Record<string, PageRecord> = {};
    for (const page of this.index.pages) {
      const cards = page.prompts.flatMap(prompt => cardsOf(prompt.key, prompt.deletions ?? []));
      if (this.noted.has(page.url) || !cards.some(card => this.logbook.progress.of(card).reviews.length > 0)) continue;
      this.noted.add(page.url);
      pages[page.url] = { cards: cards.map(nameOf) };
    }

    if (Object.keys(pages).length > 0) void this.logbook.addPages(pages);
  }

  private get queue(): Queue {
    return queueOf(this.cards, this.logbook.progress, this.logbook.clock(), this.settings.limits, true);
  }

  private update(): void {
    if (this.stage === undefined) this.draw();
    if (this.session === undefined || this.stage === undefined) return;
    const before = this.session.current;
    this.session.refresh();
    if (before !== this.session.current) void this.stage.show();
    else this.stage.drawNotices();
  }

  private draw(): void {
    const { words } = this.settings;
    const { learning, due, fresh } = this.queue;
    const counts = [
      ...(due.length + learning.length > 0 ? [words.counted("due", due.length + learning.length)] : []),
      ...(fresh.length > 0 ? [words.counted("new", fresh.length)] : []),
    ];
    const days = streak(this.logbook.progress, this.logbook.clock());
    const focused = [this.head, this.changing].find(part => part.contains(document.activeElement));
    this.head.replaceChildren(
      h("p", { class: "review-counts" }, counts.length > 0 ? counts.join(" · ") : words.of("nothing")),
      ...(days > 1 ? [h("p", { class: "review-streak" }, words.counted("streak", days))] : []),
      ...(counts.length > 0 ? [button("start", words.of("start"), () => this.begin())] : []),
      ...notices(this.logbook, words),
    );
    this.changing.replaceChildren(
      ...statisticsPanel(this.cards, this.logbook, words),
      ...suspendedPanel(this.cards, this.logbook, words, card => this.place(card)),
    );
    (focused?.querySelector("button") ?? (focused && this.panels.querySelector("button")))?.focus();
  }

  private begin(): void {
    const { logbook, settings } = this;
    const { learning, due, fresh } = this.queue;
    this.session = new Session([...learning, ...due, ...fresh], logbook.progress, logbook.clock, event => {
      askToKeep();
      logbook.add([event]);
    });
    this.stage = new Stage({
      session: this.session,
      logbook,
      words: settings.words,
      sides: card => this.sides(card),
      ending: () => [],
      leave: () => this.leave(true),
    });
    this.head.hidden = this.panels.hidden = true;
    this.room.replaceChildren(h("div", { class: "review" }, this.stage.element));
    void this.stage.show();
  }

  private leave(focus: boolean): void {
    this.room.replaceChildren();
    this.stage = this.session = undefined;
    this.head.hidden = this.panels.hidden = false;
    this.draw();
    if (focus) this.head.querySelector("button")?.focus();
  }

  private place(card: Card): NonNullable<Sides["place"]> {
    const { page, anchor } = this.places.get(card.prompt)!;
    return { title: page.title, url: `${this.settings.root}${page.url}#${anchor}` };
  }

  private async sides(card: Card): Promise<Sides | undefined> {
    const { page } = this.places.get(card.prompt)!;
    try {
      const file = await this.data.sides(page.file, this.settings.root + this.index.files[page.file]!);
      const [question, answer, report, edit] = file[card.prompt] ?? [];
      if (question === undefined || answer === undefined) return undefined;
      const { words } = this.settings;
      const links = [
        ...(report ? [h("a", { href: report }, words.of("report"))] : []),
        ...(edit ? [h("a", { href: edit }, words.of("editQuestion"))] : []),
      ];
      return { ...sidesOf(card, parse(question), parse(answer)), place: this.place(card), links };
    } catch {
      // The network is gone: the card says so, and can be skipped.
      return undefined;
    }
  }
}

/** The course's own HTML, from a script of the same site. */
function parse(html: string): DocumentFragment {
  const template = document.createElement("template");
  template.innerHTML = html;
  return document.importNode(template.content, true);
}

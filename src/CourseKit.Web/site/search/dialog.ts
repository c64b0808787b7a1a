import { h } from "../elements";
import type { Piece } from "./excerpt";
import type { IndexFiles } from "./files";
import { find } from "./find";
import { show, type Result } from "./results";
import { queryWords, type Word } from "./terms";
import type { SearchWords } from "./words";

/** How many results are shown at once: each may stand in another file. */
const atOnce = 8;

/** Milliseconds without a key before it is searched. */
const pause = 150;

/** Where a reader types, and what was found: a combobox with a list box, in a dialog of the browser's own. */
export class SearchDialog {
  private readonly input: HTMLInputElement;
  private readonly status: HTMLElement;
  private readonly list: HTMLElement;
  private readonly more: HTMLButtonElement;
  private readonly dialog: HTMLDialogElement;
  private timer = 0;

  /** Rises with each search, so that one that ends late shows nothing. */
  private search = 0;
  private words: readonly Word[] = [];
  private found: readonly number[] = [];
  private active = -1;

  constructor(
    private readonly files: IndexFiles,
    private readonly root: string,
    private readonly text: SearchWords,
  ) {
    this.list = h("div", { class: "search-list", id: "search-list", role: "listbox", "aria-label": text.of("results"), hidden: true });
    this.input = h("input", {
      class: "search-input",
      type: "text",
      role: "combobox",
      inputmode: "search",
      enterkeyhint: "go",
      autocomplete: "off",
      autocapitalize: "off",
      spellcheck: "false",
      placeholder: text.of("label"),
      "aria-label": text.of("label"),
      "aria-autocomplete": "list",
      "aria-controls": "search-list",
      "aria-expanded": "false",
      oninput: event => (event as InputEvent).isComposing || this.later(),
      oncompositionend: () => this.later(),
      onkeydown: event => this.press(event as KeyboardEvent),
    });
    this.status = h("p", { class: "search-status", role: "status" });
    this.more = h("button", { class: "search-more", type: "button", hidden: true, onclick: () => void this.showMore() }, text.of("more"));
    const shut = (): void => this.dialog.close();
    const close = h("button", { class: "search-close", type: "button", "aria-label": text.of("close"), onclick: shut }, "×");
    const bar = h("div", { class: "search-bar" }, this.input, close);
    const results = h("div", { class: "search-results" }, this.status, this.list, this.more);
    this.dialog = h("dialog", { class: "search-dialog", "aria-label": text.of("search") }, bar, results);
    // Beside the dialog is the dialog itself, whose inside is filled.
    this.dialog.addEventListener("click", event => event.target === this.dialog && this.dialog.close());
    document.body.append(this.dialog);
  }

  open(): void {
    if (this.dialog.open) return;
    this.dialog.showModal();
    this.input.select();
    this.files.index().catch(() => this.say("missing"));
  }

  private later(): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.run(), pause);
  }

  private async run(): Promise<void> {
    const search = ++this.search;
    const words = queryWords(this.input.value);
    try {
      const found = await find(words, this.files);
      if (search !== this.search) return;
      const first = await show(found.slice(0, atOnce), words, this.files);
      if (search !== this.search) return;
      [this.words, this.found] = [words, found];
      this.list.replaceChildren();
      this.add(first);
      this.activate(-1);
      if (words.length === 0) this.status.textContent = "";
      else this.status.textContent = found.length === 0 ? this.text.of("none") : this.text.counted("count", found.length);
    } catch {
      if (search === this.search) this.say("missing");
    }
  }

  private async showMore(): Promise<void> {
    const [search, shown] = [this.search, this.list.childElementCount];
    try {
      const next = await show(this.found.slice(shown, shown + atOnce), this.words, this.files);
      if (search !== this.search || shown !== this.list.childElementCount) return;
      this.add(next);
      this.activate(shown);
      this.input.focus();
    } catch {
      this.say("missing");
    }
  }

  private say(word: "missing"): void {
    this.status.textContent = this.text.of(word);
  }

  private add(results: readonly Result[]): void {
    for (const result of results) this.list.append(this.option(result, this.list.childElementCount));
    const count = this.list.childElementCount;
    this.list.hidden = count === 0;
    this.more.hidden = count >= this.found.length;
    this.input.setAttribute("aria-expanded", String(count > 0));
  }

  private option(result: Result, number: number): HTMLElement {
    const place = [...(result.isQuestion ? [this.text.of("question")] : []), ...(result.page === "" ? [] : [result.page])].join(" · ");
    return h(
      "a",
      {
        class: "search-option",
        id: `search-${number}`,
        role: "option",
        href: this.root + result.address,
        tabindex: "-1",
        "aria-selected": "false",
        // The page may be this one, and then nothing else closes it.
        onclick: event => (event as MouseEvent).ctrlKey || (event as MouseEvent).metaKey || this.dialog.close(),
      },
      ...(place === "" ? [] : [h("span", { class: "search-place" }, place)]),
      h("span", { class: "search-heading" }, ...nodes(result.heading)),
      ...(result.excerpt.length === 0 ? [] : [h("span", { class: "search-excerpt" }, ...nodes(result.excerpt))]),
    );
  }

  private press(event: KeyboardEvent): void {
    if (event.isComposing) return;
    const count = this.list.childElementCount;
    if (event.key === "ArrowDown") {
      if (this.active + 1 < count) this.activate(this.active + 1);
      else if (!this.more.hidden) void this.showMore();
      else this.activate(count > 0 ? 0 : -1);
    } else if (event.key === "ArrowUp") this.activate(this.active > 0 ? this.active - 1 : count - 1);
    else if (event.key === "Enter") this.options[Math.max(this.active, 0)]?.click();
    else return;
    event.preventDefault();
  }

  private get options(): HTMLCollectionOf<HTMLElement> {
    return this.list.children as HTMLCollectionOf<HTMLElement>;
  }

  private activate(number: number): void {
    this.options[this.active]?.setAttribute("aria-selected", "false");
    this.active = number;
    const option = this.options[number];
    option?.setAttribute("aria-selected", "true");
    option?.scrollIntoView({ block: "nearest" });
    if (option) this.input.setAttribute("aria-activedescendant", option.id);
    else this.input.removeAttribute("aria-activedescendant");
  }
}

function nodes(pieces: readonly Piece[]): (Node | string)[] {
  return pieces.map(piece => (piece.isMarked ? h("mark", {}, piece.text) : piece.text));
}

import { fill, formOf } from "../words";

/** What the search says. A page brings its own as `data-word-…` attributes of the button that opens it. */
const English = {
  search: "Search",
  label: "Search the course",
  close: "Close",
  results: "Results",
  count: "one: {n} result | other: {n} results",
  none: "Nothing found",
  more: "More results",
  question: "Question",
  missing: "The search could not be loaded.",
};

export type Word = keyof typeof English;

/** The words of a page in its language. */
export class SearchWords {
  /** @param given By names as they are in a dataset: `wordSearch`. */
  constructor(
    private readonly language: string,
    private readonly given: Readonly<Record<string, string | undefined>>,
  ) {}

  of(word: Word): string {
    return this.given[`word${word[0]!.toUpperCase()}${word.slice(1)}`] ?? English[word];
  }

  /** It may have a form for each plural of the language: `one: {n} result | other: {n} results`. */
  counted(word: Word, n: number): string {
    return fill(formOf(this.of(word), new Intl.PluralRules(this.language).select(n)), { n }, this.language);
  }
}

/** What the script says, in English. A page brings its own as `data-word-…` attributes: `data-word-show-answer`. */
const English = {
  start: "Review",
  again: "Again",
  hard: "Hard",
  good: "Good",
  easy: "Easy",
  showAnswer: "Show the answer",
  question: "Question",
  answer: "Answer",
  grades: "How well did you know it?",
  undo: "Undo",
  skip: "Skip",
  suspend: "Suspend",
  resume: "Resume",
  back: "Back",
  forward: "Forward",
  list: "All questions",
  count: "{n} of {all}",
  dueOne: "{n} due",
  dueOther: "{n} due",
  newOne: "{n} new",
  newOther: "{n} new",
  nothing: "Nothing due",
  next: "Next {when}",
  now: "now",
  later: "due {when}",
  suspended: "Suspended",
  done: "Done for now",
  doneText: "Every question here has been asked. They come back when they are due.",
  repeat: "Ask them again",
  reopened: "Asked before",
  notKept: "This browser keeps nothing for this page. Export your progress before you close it.",
  notWritten: "The last answers could not be written down. Export your progress before you close this page.",
  exportAge: "Your progress is in this browser only. A file keeps it safe.",
  exportFile: "Export",
  exportLater: "Not now",
  importFile: "Import",
  importedOne: "{n} new entry was read from the file.",
  importedOther: "{n} new entries were read from the file.",
  importedPart: "{n} could not be read and were left out.",
  importNone: "This is no file of review progress.",
  importNewer: "This file was written by a newer version. Reload the page and try again.",
  importCourse: "This file belongs to another course: {course}.",
  forget: "Forget my progress",
  forgetQuestion: "Forget your progress in this course?",
  forgetText: "Every answer you gave is taken from this browser. Only a file that you exported brings them back.",
  forgetYes: "Forget it",
  forgetNo: "Keep it",
  today: "Today",
  forecast: "The next {n} days",
  forecastText: "{today} today, {tomorrow} tomorrow, {all} in the next {n} days.",
  retention: "What you remembered",
  retentionText: "{share} of {n} answers in the last {weeks} weeks were known.",
  retentionNone: "It shows once questions have come back.",
  streakOne: "{n} day in a row",
  streakOther: "{n} days in a row",
  yourProgress: "Your progress",
  from: "From",
  suspendedList: "Suspended questions",
  missing: "This question could not be loaded.",
  loading: "Loading",
  undone: "Undone",
};

export type Word = keyof typeof English;

/** The words of a page in its language. */
export class Words {
  private readonly plural: Intl.PluralRules;

  /** @param given By names as they are in a dataset: `wordShowAnswer`. */
  constructor(
    readonly language: string,
    private readonly given: Readonly<Record<string, string | undefined>> = {},
  ) {
    this.plural = new Intl.PluralRules(language);
  }

  /** A word with its `{places}` filled. */
  of(word: Word, places: Readonly<Record<string, string | number>> = {}): string {
    return fill(this.given[key(word)] ?? English[word], places, this.language);
  }

  /** A word that goes with a number: `due` is `dueOne`, `dueFew`, `dueOther` as the language asks. */
  counted(word: "due" | "new" | "imported" | "streak", n: number): string {
    const form = this.plural.select(n);
    const chosen = this.given[key(word + capital(form))] ?? this.given[key(`${word}Other`)];
    return fill(chosen ?? English[`${word}${n === 1 ? "One" : "Other"}`], { n }, this.language);
  }
}

function fill(text: string, places: Readonly<Record<string, string | number>>, language: string): string {
  return Object.entries(places).reduce(
    (filled, [name, value]) => filled.replaceAll(`{${name}}`, typeof value === "number" ? value.toLocaleString(language) : value),
    text,
  );
}

function key(word: string): string {
  return `word${capital(word)}`;
}

function capital(word: string): string {
  return word[0]!.toUpperCase() + word.slice(1);
}

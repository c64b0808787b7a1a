import { fill, formOf } from "../words";

/** What the script says, in English. A page brings its own as `data-word-…` attributes: `data-word-show-answer`. */
const English = {
  review: "Review",
  start: "Start",
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
  list: "List",
  count: "{n} of {all}",
  due: "{n} due",
  new: "{n} new",
  nothing: "Nothing due",
  next: "Next {when}",
  now: "now",
  later: "due {when}",
  suspended: "Suspended",
  done: "Done for now",
  repeat: "Ask them again",
  reopened: "Asked before",
  notKept: "This browser keeps nothing for this page. Export your progress before you close it.",
  notWritten: "The last answers could not be written down. Export your progress before you close this page.",
  exportAge: "Your progress is in this browser only. A file keeps it safe.",
  exportFile: "Export",
  exportLater: "Not now",
  importFile: "Import",
  imported: "one: {n} new entry was read from the file. | other: {n} new entries were read from the file.",
  importedPart: "{n} could not be read and were left out.",
  importNone: "This is no file of review progress.",
  importNewer: "This file was written by a newer version. Reload the page and try again.",
  importCourse: "This file belongs to another course: {course}.",
  forget: "Forget my progress",
  forgetQuestion: "Forget your progress in this course?",
  forgetText: "Every answer you gave is taken from this browser. Only a file that you exported brings them back.",
  forgetYes: "Forget it",
  forgetNo: "Keep it",
  forecast: "The next {n} days",
  forecastText: "{today} today, {tomorrow} tomorrow, {all} in the next {n} days.",
  retention: "What you remembered",
  retentionText: "{share} of {n} answers in the last {weeks} weeks were known.",
  retentionNone: "It shows once questions have come back.",
  streak: "one: {n} day in a row | other: {n} days in a row",
  yourProgress: "Your progress",
  from: "From",
  suspendedList: "Suspended questions",
  missing: "This question could not be loaded.",
  report: "Report a mistake",
  editQuestion: "Edit this question",
  missingAll: "The questions of the course could not be loaded.",
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
  of(word: Word, places: Readonly<Record<string, string | number>> = {}, plural = "other"): string {
    return fill(formOf(this.given[key(word)] ?? English[word], plural), places, this.language);
  }

  /** A word that goes with a number. It may have a form for each plural of the language: `one: {n} day | other: {n} days`. */
  counted(word: Word, n: number): string {
    return this.of(word, { n }, this.plural.select(n));
  }
}

function key(word: string): string {
  return `word${capital(word)}`;
}

function capital(word: string): string {
  return word[0]!.toUpperCase() + word.slice(1);
}

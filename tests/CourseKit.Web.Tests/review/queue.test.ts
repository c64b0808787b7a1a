import assert from "node:assert/strict";
import test from "node:test";
import { cardsOf, nameOf } from "../../../src/CourseKit.Web/site/review/logic/cards";
import { dayOf, startOf } from "../../../src/CourseKit.Web/site/review/logic/days";
import { Progress } from "../../../src/CourseKit.Web/site/review/logic/progress";
import { queueOf, stageOf } from "../../../src/CourseKit.Web/site/review/logic/queue";
import { forecast, retention, streak } from "../../../src/CourseKit.Web/site/review/logic/statistics";
import { DayLength, Hour, Minute, review, scheduler } from "./making";

const Noon = new Date(2026, 5, 1, 12).getTime();
const Limits = { newADay: 3, reviewsADay: 100 };
const cards = ["a", "b", "c", "d", "e"].map(prompt => ({ prompt }));
const names = (list: readonly { prompt: string; deletion?: number }[]): string[] => list.map(nameOf);

test("new cards come in reading order, so many a day, and those of this morning count", () => {
  const progress = new Progress(scheduler);
  assert.deepEqual(names(queueOf(cards, progress, Noon, Limits).fresh), ["a", "b", "c"]);
  progress.add([progress.review({ prompt: "a" }, 4, Noon - Hour)]);
  assert.deepEqual(names(queueOf(cards, progress, Noon, Limits).fresh), ["b", "c"]);
  assert.deepEqual(names(queueOf(cards, progress, Noon + DayLength, Limits).fresh), ["b", "c", "d"]);
});

test("a card is due from the turn of its day on, and not before", () => {
  const progress = new Progress(scheduler, [review(Noon, 4, { prompt: "a" })]);
  const due = progress.of({ prompt: "a" }).standing!.due;
  assert.ok("day" in due);
  assert.deepEqual(names(queueOf(cards, progress, startOf(due.day) - 1).due), []);
  assert.deepEqual(names(queueOf(cards, progress, startOf(due.day)).due), ["a"]);
});

test("what is longest due comes first, and no more a day than the limit", () => {
  const progress = new Progress(scheduler, ["a", "b", "c"].map((prompt, index) => review(Noon - index * DayLength, 4, { id: prompt, prompt })));
  const later = Noon + 60 * DayLength;
  assert.equal(queueOf(cards, progress, later, { newADay: 0, reviewsADay: 2 }).due.length, 2);
  const due = queueOf(cards, progress, later).due.map(card => progress.of(card).standing!.due as { day: number });
  assert.deepEqual(due.map(entry => entry.day), due.map(entry => entry.day).sort((a, b) => a - b));
});

test("what was asked again this morning counts for the reviews of the day", () => {
  const progress = new Progress(scheduler, ["a", "b", "c"].map(prompt => review(Noon - 60 * DayLength, 4, { id: prompt, prompt })));
  const limits = { newADay: 0, reviewsADay: 2 };
  progress.add([progress.review({ prompt: "a" }, 4, Noon - Hour)]);
  assert.equal(queueOf(cards, progress, Noon, limits).due.length, 1);
});

test("a card that was answered with a clock years ahead is asked again, not in years", () => {
  const progress = new Progress(scheduler, [review(Noon + 1000 * DayLength, 4, { prompt: "a" })]);
  assert.equal(stageOf(progress.of({ prompt: "a" }), Noon), "due");
  progress.add([progress.review({ prompt: "a" }, 3, Noon)]);
  const standing = progress.of({ prompt: "a" }).standing!;
  assert.ok("day" in standing.due && standing.due.day > dayOf(Noon) && standing.due.day < dayOf(Noon) + 100);
});

test("a suspended card is asked nowhere until it is taken up again", () => {
  const progress = new Progress(scheduler);
  progress.add([progress.suspend({ prompt: "a" }, Noon)]);
  assert.deepEqual(names(queueOf(cards, progress, Noon).fresh), ["b", "c", "d", "e"]);
  progress.add([progress.resume({ prompt: "a" }, Noon + Minute)]);
  assert.deepEqual(names(queueOf(cards, progress, Noon).fresh), ["a", "b", "c", "d", "e"]);
});

test("deletions of one cloze are asked apart: in a round on their page, a day each over the course", () => {
  const cloze = [...cardsOf("x", [2, 1, 2]), ...cardsOf("y", [1, 3])];
  const progress = new Progress(scheduler);
  assert.deepEqual(names(queueOf(cloze, progress, Noon).fresh), ["x#1", "y#1", "x#2", "y#3"]);
  assert.deepEqual(names(queueOf(cloze, progress, Noon, Limits, true).fresh), ["x#1", "y#1"]);
  progress.add([progress.review({ prompt: "x", deletion: 1 }, 4, Noon)]);
  assert.deepEqual(names(queueOf(cloze, progress, Noon, Limits, true).fresh), ["y#1"]);
  assert.deepEqual(names(queueOf(cloze, progress, Noon + DayLength, Limits, true).fresh), ["x#2", "y#1"]);
});

test("the forecast counts what is overdue for today and leaves out what is suspended", () => {
  const progress = new Progress(scheduler, [review(Noon - 100 * DayLength, 4, { prompt: "a" }), review(Noon, 4, { id: "b", prompt: "b" })]);
  progress.add([review(Noon, 4, { id: "c", prompt: "c" }), progress.suspend({ prompt: "c" }, Noon)]);
  const counts = forecast(cards.map(card => progress.of(card)), Noon, 30);
  assert.equal(counts[0], 1);
  assert.equal(counts.reduce((sum, count) => sum + count), 2);
});

test("retention counts answers after a night, week by week, and not the steps of learning", () => {
  const row = [review(Noon - 10 * DayLength, 1), review(Noon - 10 * DayLength + 20 * Minute, 3), review(Noon - 8 * DayLength, 3), review(Noon, 1)];
  assert.deepEqual(retention(new Progress(scheduler, row), Noon, 3), [{ asked: 0, known: 0 }, { asked: 1, known: 1 }, { asked: 1, known: 0 }]);
});

test("days in a row are counted up to yesterday, since today is not over", () => {
  const days = [5, 3, 2, 1].map(back => review(Noon - back * DayLength, 3));
  assert.equal(streak(new Progress(scheduler, days), Noon), 3);
  assert.equal(streak(new Progress(scheduler, [...days, review(Noon, 3)]), Noon), 4);
  assert.equal(streak(new Progress(scheduler, days), Noon + 2 * DayLength), 0);
});

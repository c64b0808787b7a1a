import assert from "node:assert/strict";
import test from "node:test";
import { dayOf } from "../../../src/CourseKit.Web/site/review/logic/days";
import type { Grade } from "../../../src/CourseKit.Web/site/review/logic/events";
import { Progress } from "../../../src/CourseKit.Web/site/review/logic/progress";
import { Scheduler } from "../../../src/CourseKit.Web/site/review/logic/scheduler";
import { forAll } from "./chance";
import { DayLength, Hour, Minute, review, scheduler, someEvents } from "./making";
import { inZone, Zones } from "./zones";

const card = { prompt: "tides" };

for (const zone of ["America/Los_Angeles", "Europe/Berlin", "Pacific/Auckland"]) {
  test(`in ${zone} an answer at any hour of a day leads to the same day, over midnight UTC and midnight on the wall`, () =>
    inZone(zone, () => {
      // 4:10 in the morning to 3:50 in the following night: one day of the learner.
      const start = new Date(2026, 6, 1, 4, 10).getTime();
      const dues = Array.from({ length: 23 }, (_, hour) => {
        const first = start + hour * Hour;
        return scheduler.replay(card, [review(first, 1), review(first + 40 * Minute, 3)])!.due;
      });
      assert.equal(new Set(dues.map(due => JSON.stringify(due))).size, 1, JSON.stringify(dues));
      assert.ok("day" in dues[0]! && dues[0].day > dayOf(start));
    }));
}

test("a change of summer time is a day like any other", () =>
  inZone("Europe/Berlin", () => {
    const rowOver = (month: number, date: number): number => {
      const row = [0, 3, 9].map(days => review(new Date(2026, month, date + days, 4, 30).getTime(), 3));
      const { due, day } = scheduler.replay(card, row)!;
      return "day" in due ? due.day - day : NaN;
    };
    assert.equal(rowOver(2, 26), rowOver(5, 10));
    assert.equal(rowOver(9, 22), rowOver(5, 10));
  }));

for (const zone of Zones) {
  test(`reviews in any order and with any clock never throw in ${zone}, and always lead on`, () =>
    inZone(zone, () =>
      forAll(chance => {
        let at = Date.UTC(2026, 0, 1);
        const row = Array.from({ length: 20 }, () => {
          at += (chance.below(4) === 0 ? -1 : 1) * chance.below(60 * 24 * 60) * Minute;
          return review(at, chance.one([1, 2, 3, 4] as Grade[]));
        });
        const end = scheduler.replay(card, row)!;
        assert.ok("day" in end.due ? end.due.day > end.day && end.due.day <= end.day + 365 : end.due.at > end.at && end.due.at <= end.at + DayLength);
        assert.ok(Number.isFinite(end.memory.stability) && end.memory.stability > 0);
      })));
}

test("no interval is longer than the longest, not even that of easy", () => {
  const short = new Scheduler({ retention: 0.9, longestInterval: 30 });
  let at = Date.UTC(2026, 0, 1, 12);
  const row = Array.from({ length: 12 }, () => review((at += 30 * DayLength), 4));
  const longest = Array.from({ length: 50 }, (_, index) => {
    const one = { prompt: `card-${index}` };
    const easy = short.preview(one, short.replay(one, row), at + 30 * DayLength, dayOf(at) + 30)[3]!;
    return "day" in easy.due ? easy.due.day - easy.day : NaN;
  });
  assert.equal(Math.max(...longest), 30);
});

test("a retention that no schedule can have is brought into what one can", () => {
  for (const retention of [0, -1, 1, 5]) new Scheduler({ retention, longestInterval: 365 }).preview(card, undefined, 0, 0);
});

test("pressing a button does what the button said, a moment later too", () =>
  forAll(chance => {
    const events = someEvents(chance).filter(event => event.prompt === "tides");
    const progress = new Progress(scheduler, events);
    const now = Date.UTC(2027, 5, 1, 12);
    const grade = chance.one([1, 2, 3, 4] as Grade[]);
    const said = progress.preview(card, now)[grade - 1]!.due;
    progress.add([progress.review(card, grade, now + 1234)]);
    const done = progress.of(card).standing!.due;
    assert.deepEqual("day" in done ? done : { at: done.at - 1234 }, said);
  }));

test("grades lead further in their order once a card is known", () => {
  const known = scheduler.replay(card, [review(Date.UTC(2026, 0, 1, 12), 3), review(Date.UTC(2026, 0, 5, 12), 3)]);
  const at = Date.UTC(2026, 0, 20, 12);
  const [again, hard, good, easy] = scheduler.preview(card, known, at, dayOf(at)).map(next => ("day" in next.due ? next.due.day - next.day : 0));
  assert.ok(again! < hard! && hard! < good! && good! < easy!);
});

test("cards of one answer do not all come back on one day", () => {
  const row = [review(Date.UTC(2026, 0, 1, 12), 4), review(Date.UTC(2026, 0, 12, 12), 4)];
  const dues = Array.from({ length: 30 }, (_, index) => JSON.stringify(scheduler.replay({ prompt: `card-${index}` }, row)!.due));
  assert.ok(new Set(dues).size > 3);
});

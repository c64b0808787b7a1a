import assert from "node:assert/strict";
import test from "node:test";
import { inOrder, merge, standing, type ReviewEvent } from "../../../src/CourseKit.Web/site/review/logic/events";
import { Progress } from "../../../src/CourseKit.Web/site/review/logic/progress";
import { forAll } from "./chance";
import { DayLength, review, scheduler, shuffled, someEvents } from "./making";

test("it does not matter which of two logs is merged into which", () =>
  forAll(chance => {
    const [a, b] = [someEvents(chance), someEvents(chance)];
    assert.deepEqual(merge(a, b), merge(b, a));
  }));

test("it does not matter in what groups three logs are merged", () =>
  forAll(chance => {
    const [a, b, c] = [someEvents(chance), someEvents(chance), someEvents(chance)];
    assert.deepEqual(merge(merge(a, b), c), merge(a, merge(b, c)));
  }));

test("merging a log with itself or with a part of itself changes nothing", () =>
  forAll(chance => {
    const log = merge(someEvents(chance));
    assert.deepEqual(merge(log, log), log);
    assert.deepEqual(merge(log, shuffled(log, chance).slice(0, chance.below(log.length))), log);
  }));

test("two different events of one id, as in a file edited by hand, are settled alike on every device", () => {
  const [a, b] = [review(5, 1, { id: "x" }), review(5, 4, { id: "x" })];
  assert.deepEqual(merge([a], [b]), merge([b], [a]));
  assert.equal(merge([a], [b]).length, 1);
});

test("nothing that was in either log is lost", () =>
  forAll(chance => {
    const [a, b] = [someEvents(chance), someEvents(chance)];
    const merged = new Set(merge(a, b).map(event => event.id));
    for (const event of [...a, ...b]) assert.ok(merged.has(event.id));
  }));

test("what the events say does not depend on the order in which they arrive", () =>
  forAll(chance => {
    const events = someEvents(chance);
    const [a, b] = [new Progress(scheduler, events), new Progress(scheduler, shuffled(events, chance))];
    for (const prompt of ["tides", "moon", "slip"]) assert.deepEqual(a.of({ prompt }), b.of({ prompt }));
  }));

test("a review made after a clock has gone back still comes after the one before it", () => {
  const first = review(10 * DayLength, 3, { id: "first" });
  const second = review(2 * DayLength, 1, { id: "second", after: "first" });
  assert.deepEqual(inOrder([second, first]).map(event => event.id), ["first", "second"]);
});

test("a row of events that name each other in a circle has an order all the same", () => {
  const circle = ["a", "b", "c"].map((id, index) => review(100, 3, { id, after: ["b", "c", "a"][index]! }));
  assert.equal(inOrder(circle).length, 3);
  assert.deepEqual(inOrder(circle), inOrder([...circle].reverse()));
});

test("a hundred thousand events that each name the one before are no trouble", () => {
  const chain = Array.from({ length: 100_000 }, (_, index) => review(index, 3, { id: `e${index}`, ...(index ? { after: `e${index - 1}` } : {}) }));
  assert.equal(inOrder(chain).at(-1)!.id, "e99999");
});

test("what was undone counts for nothing, and stays in the log", () => {
  const wrong = review(1, 1, { id: "wrong" });
  const undo: ReviewEvent = { id: "undo", at: 2, day: 0, prompt: "tides", kind: "undo", of: "wrong", after: "wrong" };
  const right = review(3, 3, { id: "right" });
  assert.deepEqual(standing([wrong, undo, right]).map(event => event.id), ["right"]);
  assert.equal(merge([wrong, undo, right]).length, 3);
});

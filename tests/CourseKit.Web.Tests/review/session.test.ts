import assert from "node:assert/strict";
import test from "node:test";
import type { ReviewEvent } from "../../../src/CourseKit.Web/site/review/logic/events";
import { Progress } from "../../../src/CourseKit.Web/site/review/logic/progress";
import { Session } from "../../../src/CourseKit.Web/site/review/logic/session";
import { forAll } from "./chance";
import { Minute, scheduler } from "./making";

const Noon = new Date(2026, 5, 1, 12).getTime();

function begin(...prompts: string[]) {
  const progress = new Progress(scheduler);
  const events: ReviewEvent[] = [];
  const clock = { now: Noon };
  const session = new Session(prompts.map(prompt => ({ prompt })), progress, () => clock.now, event => events.push(event));
  return { session, progress, events, clock };
}

test("cards are asked one after the other, and then it is over", () => {
  const { session, events } = begin("a", "b");
  session.answer(3);
  assert.equal(session.current!.prompt, "b");
  assert.deepEqual([session.done, session.left], [1, 1]);
  session.answer(3);
  assert.equal(session.current, undefined);
  assert.deepEqual(events.map(event => event.prompt), ["a", "b"]);
});

test("a card that was not known comes back when the others are done", () => {
  const { session } = begin("a", "b");
  session.answer(1);
  session.answer(3);
  assert.equal(session.current!.prompt, "a");
  session.answer(3);
  assert.equal(session.current, undefined);
  assert.equal(session.done, 2);
});

test("a card that was not known comes back before the others when its moment has come", () => {
  const { session, clock } = begin("a", "b", "c");
  session.answer(1);
  clock.now += 11 * Minute;
  session.answer(3);
  assert.equal(session.current!.prompt, "a");
});

test("undo takes back an answer, a skip and a suspension, one after the other", () => {
  const { session, progress } = begin("a", "b", "c");
  session.answer(3);
  session.skip();
  session.suspend();
  assert.equal(session.current, undefined);
  session.undo();
  assert.equal(session.current!.prompt, "c");
  assert.equal(progress.of({ prompt: "c" }).suspended, false);
  session.undo();
  session.undo();
  assert.equal(session.current!.prompt, "a");
  assert.equal(progress.of({ prompt: "a" }).standing, undefined);
  assert.deepEqual([session.done, session.left], [0, 3]);
});

test("going back opens a card that was answered, and answers nothing", () => {
  const { session, events } = begin("a", "b");
  session.answer(3);
  session.goBack();
  assert.equal(session.reopened!.prompt, "a");
  session.answer(1);
  assert.equal(events.length, 1);
  session.goForward();
  assert.equal(session.reopened, undefined);
  assert.equal(session.current!.prompt, "b");
});

test("what another tab has answered since is not asked again here", () => {
  const { session, progress, clock } = begin("a", "b");
  clock.now += Minute;
  progress.add([progress.review({ prompt: "a" }, 3, clock.now)]);
  session.refresh();
  assert.equal(session.current!.prompt, "b");
});

test("what a file from another device says was answered is not asked again either, unless the learner wanted it early", () => {
  const { session, progress } = begin("a", "b");
  progress.add([{ ...progress.review({ prompt: "a" }, 4, Noon - 60 * Minute), id: "elsewhere" }]);
  session.refresh();
  assert.equal(session.current!.prompt, "b");

  const early = new Session([{ prompt: "a" }], progress, () => Noon, () => {});
  early.refresh();
  assert.equal(early.current!.prompt, "a");
});

test("whatever is pressed, every card is asked, done or left, and as many events are told as are kept", () =>
  forAll(chance => {
    const { session, progress, events, clock } = begin("a", "b", "c", "d");
    for (let step = 0; step < 60; step++) {
      clock.now += (chance.below(8) === 0 ? -1 : 1) * chance.below(20) * Minute;
      const action = chance.below(9);
      if (action < 5) session.answer(chance.one([1, 2, 3, 4] as const));
      else if (action === 5) session.skip();
      else if (action === 6) session.undo();
      else if (action === 7) session.suspend();
      else if (chance.below(2)) session.goBack();
      else session.goForward();
      assert.ok(session.done + session.left <= 4);
      assert.equal(progress.events.length, events.length);
    }
  }));

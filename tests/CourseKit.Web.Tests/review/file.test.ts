import assert from "node:assert/strict";
import test from "node:test";
import { merge } from "../../../src/CourseKit.Web/site/review/logic/events";
import { eventOf, fileName, readFile, writeFile } from "../../../src/CourseKit.Web/site/review/logic/file";
import { forAll } from "./chance";
import { review, someEvents } from "./making";

test("a file gives back every event that was written", () =>
  forAll(chance => {
    const events = someEvents(chance);
    assert.deepEqual(readFile("tides", writeFile("tides", events, 0)), { events: merge(events), unreadable: 0 });
  }));

test("the same progress is the same text, in whatever order it is held", () => {
  const [a, b] = [review(Date.UTC(2026, 0, 1), 3), review(Date.UTC(2026, 0, 2), 1)];
  assert.equal(writeFile("tides", [a, b], 0), writeFile("tides", [b, a], 0));
});

test("the name of the file says the course and the day", () => assert.equal(fileName("tides", new Date(2026, 0, 5).getTime()), "tides-progress-2026-01-05.json"));

test("a file of another course, a newer one and one that is something else are refused, each for its reason", () => {
  assert.deepEqual(readFile("tides", writeFile("moon", [], 0)), { reason: "other-course", course: "moon" });
  assert.deepEqual(readFile("tides", '{"format":"coursekit-progress","version":2,"course":"tides","events":[]}'), { reason: "newer" });
  for (const text of ["", "{", "null", "[]", "7", '{"format":"anki"}', '{"format":"coursekit-progress","version":1,"course":"tides"}']) {
    assert.deepEqual(readFile("tides", text), { reason: "not-progress" }, text);
  }
});

test("entries that are no events are counted and left out, the others are read", () => {
  const good = review(Date.UTC(2026, 0, 1), 3);
  const bad = [
    null, 7, "x", [], {}, { ...good, grade: 5 }, { ...good, grade: "3" }, { ...good, at: 1e300 }, { ...good, at: "now" }, { ...good, day: 0 },
    { ...good, prompt: "" }, { ...good, id: 3 }, { ...good, deletion: 0 }, { ...good, deletion: 1.5 }, { ...good, kind: "later" },
    { ...good, kind: "undo" }, { ...good, after: {} }, { ...good, id: "x".repeat(201) },
  ];
  const text = JSON.stringify({ format: "coursekit-progress", version: 1, course: "tides", events: [...bad, good] });
  assert.deepEqual(readFile("tides", text), { events: [good], unreadable: bad.length });
});

test("fields that are not known are dropped", () =>
  assert.deepEqual(eventOf({ ...review(Date.UTC(2026, 0, 1), 3), extra: "<script>" }), review(Date.UTC(2026, 0, 1), 3)));

import assert from "node:assert/strict";
import test from "node:test";
import { dayOf, startOf } from "../../../src/CourseKit.Web/site/review/logic/days";
import { forAll } from "./chance";
import { inZone, Zones } from "./zones";

const Day = Date.UTC(2026, 2, 10) / 86_400_000;

for (const zone of ["Pacific/Auckland", "UTC", "America/Los_Angeles"]) {
  test(`a day in ${zone} turns at 4:00 on the wall and not at midnight`, () =>
    inZone(zone, () => {
      assert.equal(dayOf(new Date(2026, 2, 10, 23, 59).getTime()), Day);
      assert.equal(dayOf(new Date(2026, 2, 11, 0, 1).getTime()), Day);
      assert.equal(dayOf(new Date(2026, 2, 11, 3, 59, 59, 999).getTime()), Day);
      assert.equal(dayOf(new Date(2026, 2, 11, 4, 0).getTime()), Day + 1);
    }));
}

test("on the days that summer time begins and ends the turn is at 4:00 as well", () =>
  inZone("Europe/Berlin", () => {
    for (const [month, date] of [[2, 29], [9, 25]] as const) {
      const day = Date.UTC(2026, month, date) / 86_400_000;
      assert.equal(dayOf(new Date(2026, month, date, 3, 59).getTime()), day - 1);
      assert.equal(dayOf(new Date(2026, month, date, 4, 0).getTime()), day);
      assert.equal(dayOf(new Date(2026, month, date, 4, 30).getTime()), day);
    }
  }));

test("clocks that go back from 4:00 to 3:00 do not begin a day twice", () =>
  inZone("Europe/Helsinki", () => {
    const turn = startOf(Date.UTC(2026, 9, 25) / 86_400_000);
    for (let minute = -180; minute < 180; minute++) assert.equal(dayOf(turn + minute * 60_000) >= dayOf(turn), minute >= 0, `minute ${minute}`);
  }));

for (const zone of Zones) {
  test(`days in ${zone} never run backwards, and each begins where it says`, () =>
    inZone(zone, () =>
      forAll(chance => {
        const at = Date.UTC(2020 + chance.below(20), 0) + chance.below(366 * 24 * 60) * 60_000;
        const day = dayOf(at);
        assert.ok(dayOf(at + chance.below(48 * 60) * 60_000) >= day);
        assert.ok(startOf(day) <= at && at < startOf(day + 1), new Date(at).toString());
        assert.equal(dayOf(startOf(day)), day);
        assert.equal(dayOf(startOf(day) - 1), day - 1);
      })));
}

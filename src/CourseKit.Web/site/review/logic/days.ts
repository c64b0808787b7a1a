/** A day of the learner's own calendar, counted from 1970-01-01. It begins at 4:00 by the clock on the wall. */
export type Day = number;

export const TurnHour = 4;
export const MillisecondsADay = 86_400_000;

/**
 * The day an instant belongs to, in the zone of this device. Read off the wall clock and not by taking four hours away: on the
 * day that summer time begins, 4:30 is only three and a half hours after midnight.
 * @param at Milliseconds since 1970-01-01 UTC.
 */
export function dayOf(at: number): Day {
  const wall = new Date(at);
  const day = Date.UTC(wall.getFullYear(), wall.getMonth(), wall.getDate()) / MillisecondsADay;
  return wall.getHours() < TurnHour ? day - 1 : day;
}

/** The instant at which a day begins, in the zone of this device. */
export function startOf(day: Day): number {
  const date = calendarDate(day);
  return new Date(date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate(), TurnHour).getTime();
}

/** The day as a date at midnight UTC: to be printed with `timeZone: "UTC"`, or read with the UTC getters. */
export function calendarDate(day: Day): Date {
  return new Date(day * MillisecondsADay);
}

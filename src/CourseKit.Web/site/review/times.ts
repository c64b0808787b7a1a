import { calendarDate, dayOf, type Day } from "./logic/days";
import type { Due } from "./logic/scheduler";

/** How long from a moment until a card comes back: `10 min`, `3 days`, `4 months`, in the language of the page. */
export function interval(due: Due, now: number, language: string): string {
  if ("at" in due) return unit(Math.max(1, Math.round((due.at - now) / 60_000)), "minute", language);
  const days = Math.max(1, due.day - dayOf(now));
  if (days < 31) return unit(days, "day", language);
  return days < 365 ? unit(oneDigit(days / 30.4375), "month", language) : unit(oneDigit(days / 365.25), "year", language);
}

/** When a card comes back, to stand in a sentence: `tomorrow`, `in 5 days`. */
export function when(due: Due, now: number, language: string): string {
  const format = new Intl.RelativeTimeFormat(language, { numeric: "auto" });
  const day = "day" in due ? due.day : dayOf(due.at);
  const days = day - dayOf(now);
  if ("at" in due && days <= 0) return format.format(Math.max(1, Math.round((due.at - now) / 60_000)), "minute");
  return days < 60 ? format.format(Math.max(0, days), "day") : format.format(Math.round(days / 30.4375), "month");
}

/** A day as readers write it. */
export function dateText(day: Day, language: string): string {
  return calendarDate(day).toLocaleDateString(language, { timeZone: "UTC", day: "numeric", month: "long" });
}

function unit(count: number, name: "minute" | "day" | "month" | "year", language: string): string {
  return new Intl.NumberFormat(language, { style: "unit", unit: name, unitDisplay: name === "minute" ? "short" : "long" }).format(count);
}

function oneDigit(value: number): number {
  return value < 10 ? Math.round(value * 10) / 10 : Math.round(value);
}

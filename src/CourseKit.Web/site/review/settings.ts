import type { Limits } from "./logic/queue";
import type { Schedule } from "./logic/scheduler";
import { Words } from "./words";

/** What a page says to the script, as attributes of `<div id="course-review" hidden>`. */
export interface Settings {
  /** The course's id: what progress is kept under. */
  readonly course: string;
  /** What leads from this page to the root of the site. */
  readonly root: string;
  readonly schedule: Schedule;
  readonly limits: Limits;
  readonly words: Words;
}

/** Undefined on a page without them, which then has its lists and nothing else. */
export function readSettings(): Settings | undefined {
  const data = document.getElementById("course-review")?.dataset;
  if (!data?.course) return undefined;
  return {
    course: data.course,
    root: data.root ?? "./",
    schedule: { retention: number(data.retention, 0.9), longestInterval: number(data.longestInterval, 365) },
    limits: { newADay: number(data.newADay, 20), reviewsADay: number(data.reviewsADay, 200) },
    words: new Words(document.documentElement.lang || "en", data),
  };
}

function number(text: string | undefined, otherwise: number): number {
  const value = Number(text);
  return text && Number.isFinite(value) && value >= 0 ? value : otherwise;
}

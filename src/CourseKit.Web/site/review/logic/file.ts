import { MillisecondsADay } from "./days";
import { merge, type ReviewEvent } from "./events";

const Format = "coursekit-progress";
const Version = 1;
const Earliest = Date.UTC(2000, 0);
const Latest = Date.UTC(2300, 0);

/** Why a file was not read. */
export type Refusal =
  | { readonly reason: "not-progress" }
  | { readonly reason: "newer" }
  | { readonly reason: "other-course"; readonly course: string };

export type ReadFile = { readonly events: ReviewEvent[]; readonly unreadable: number } | Refusal;

/** The progress of a course as text: JSON with an event a line, so that two of them can be compared. */
export function writeFile(course: string, events: Iterable<ReviewEvent>, now: number): string {
  const head = JSON.stringify({ format: Format, version: Version, course, exported: new Date(now).toISOString() });
  const lines = merge(events).map(event => JSON.stringify(event));
  return `${head.slice(0, -1)},"events":[\n${lines.join(",\n")}\n]}\n`;
}

/** The name of a file that is written on a day. */
export function fileName(course: string, now: number): string {
  const date = new Date(now);
  const part = (number: number): string => String(number).padStart(2, "0");
  return `${course}-progress-${date.getFullYear()}-${part(date.getMonth() + 1)}-${part(date.getDate())}.json`;
}

/** Reads a file. Entries that are no events are counted and left out; nothing in it is believed unseen. */
export function readFile(course: string, text: string): ReadFile {
  let file: unknown;
  try {
    file = JSON.parse(text);
  } catch {
    return { reason: "not-progress" };
  }

  if (!isObject(file) || file.format !== Format) return { reason: "not-progress" };
  if (!Array.isArray(file.events) || typeof file.version !== "number") return { reason: "not-progress" };
  if (file.version > Version) return { reason: "newer" };
  if (file.course !== course) return { reason: "other-course", course: String(file.course) };
  const events = file.events.map(eventOf);
  return { events: events.filter(event => event !== undefined), unreadable: events.filter(event => event === undefined).length };
}

/** An event from a value of unknown make; undefined when it is none. Fields that are not known are dropped. */
export function eventOf(value: unknown): ReviewEvent | undefined {
  if (!isObject(value)) return undefined;
  const { id, at, day, prompt, deletion, after, kind, grade, of } = value;
  if (!isName(id) || !isName(prompt) || !Number.isSafeInteger(at) || !Number.isSafeInteger(day)) return undefined;
  const time = at as number;
  // A day is at most a day off its time: by the zone of the device, and by four hours.
  if (time < Earliest || time > Latest || Math.abs((day as number) * MillisecondsADay - time) > 3 * MillisecondsADay) return undefined;
  if (deletion !== undefined && !(Number.isSafeInteger(deletion) && (deletion as number) > 0)) return undefined;
  if (after !== undefined && !isName(after)) return undefined;
  const start = {
    id,
    at: time,
    day: day as number,
    prompt,
    ...(deletion === undefined ? {} : { deletion: deletion as number }),
    ...(after === undefined ? {} : { after }),
  };
  if (kind === "review" && (grade === 1 || grade === 2 || grade === 3 || grade === 4)) return { ...start, kind, grade };
  if (kind === "suspend" || kind === "resume") return { ...start, kind };
  return kind === "undo" && isName(of) ? { ...start, kind, of } : undefined;
}

function isName(value: unknown): value is string {
  return typeof value === "string" && value.length > 0 && value.length <= 200;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}

import { fileName, readFile, writeFile } from "../logic/file";
import type { Logbook } from "../storage/logbook";
import type { Words } from "../words";
import { h } from "./elements";

/** Hands the reader their progress as a file. */
export async function exportProgress(logbook: Logbook): Promise<void> {
  const now = logbook.clock();
  const url = URL.createObjectURL(new Blob([writeFile(logbook.course, logbook.progress.events, now)], { type: "application/json" }));
  const link = h("a", { href: url, download: fileName(logbook.course, now) });
  document.body.append(link);
  link.click();
  link.remove();
  // The browser has begun to read it by then; there is no event that says when it has ended.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
  await logbook.setNotes({ ...logbook.notes, exported: now });
}

/** Adds what a file holds to the progress. Nothing that is there is changed. */
export async function importProgress(logbook: Logbook, file: File, words: Words): Promise<string> {
  const read = readFile(logbook.course, await file.text());
  if ("reason" in read) {
    if (read.reason === "newer") return words.of("importNewer");
    return read.reason === "other-course" ? words.of("importCourse", { course: read.course }) : words.of("importNone");
  }

  const known = new Set(logbook.progress.events.map(event => event.id));
  const added = read.events.filter(event => !known.has(event.id));
  logbook.add(added);
  const told = words.counted("imported", added.length);
  return read.unreadable === 0 ? told : `${told} ${words.of("importedPart", { n: read.unreadable })}`;
}

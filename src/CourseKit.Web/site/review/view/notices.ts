import { MillisecondsADay } from "../logic/days";
import type { Logbook } from "../storage/logbook";
import type { Words } from "../words";
import { exportProgress } from "./progressFile";
import { button, h } from "./elements";

const ReminderAfter = 30 * MillisecondsADay;

/** What the reader should know of where their progress is: that it is not kept, or is nowhere else. Empty as a rule. */
export function notices(logbook: Logbook, words: Words): Node[] {
  if (!logbook.lasts) {
    const text = words.of(logbook.hasStorage ? "notWritten" : "notKept");
    const buttons = logbook.progress.isEmpty ? [] : [button("tool", words.of("exportFile"), () => void exportProgress(logbook))];
    return [notice(text, ...buttons)];
  }

  return isReminderDue(logbook)
    ? [
        notice(
          words.of("exportAge"),
          button("tool", words.of("exportFile"), () => void exportProgress(logbook)),
          button("tool", words.of("exportLater"), () => void logbook.setNotes({ ...logbook.notes, exported: logbook.clock() })),
        ),
      ]
    : [];
}

/** Thirty days after the last export, or after the first answer when there was none. */
function isReminderDue(logbook: Logbook): boolean {
  const since = logbook.notes.exported ?? logbook.progress.events.reduce((first, event) => Math.min(first, event.at), Infinity);
  return logbook.clock() - since > ReminderAfter;
}

function notice(text: string, ...buttons: Node[]): HTMLElement {
  return h("p", { class: "review-notice", role: "status" }, text, " ", ...buttons);
}

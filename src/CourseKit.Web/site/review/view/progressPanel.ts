import type { Logbook } from "../storage/logbook";
import type { Words } from "../words";
import { button, h } from "./elements";
import { exportProgress, importProgress } from "./progressFile";

/** Export, import, and forgetting, which asks first. */
export function progressPanel(logbook: Logbook, words: Words): HTMLElement {
  const told = h("p", { class: "review-told", role: "status" });
  const file = h("input", { type: "file", accept: ".json,application/json", hidden: true, "aria-label": words.of("importFile") });
  file.addEventListener("change", () => void take());
  const question = forgetting(logbook, words);
  const tools = h(
    "p",
    { class: "review-tools" },
    button("tool", words.of("exportFile"), () => void exportProgress(logbook)),
    button("tool", words.of("importFile"), () => file.click()),
    button("tool", words.of("forget"), () => question.showModal()),
  );
  return h("section", { class: "review-panel" }, h("h2", {}, words.of("yourProgress")), tools, file, told, question);

  async function take(): Promise<void> {
    const chosen = file.files?.[0];
    if (chosen === undefined) return;
    told.textContent = await importProgress(logbook, chosen, words);
    // The same file can be chosen again.
    file.value = "";
  }
}

function forgetting(logbook: Logbook, words: Words): HTMLDialogElement {
  const title = h("h2", { id: "review-forget" }, words.of("forgetQuestion"));
  const yes = button("forget", words.of("forgetYes"), () => (dialog.close(), void logbook.clear()));
  const no = button("tool", words.of("forgetNo"), () => dialog.close(), { autofocus: true });
  const text = h("p", {}, words.of("forgetText"));
  const buttons = h("p", { class: "review-tools" }, no, yes);
  const dialog = h("dialog", { class: "review-dialog", "aria-labelledby": "review-forget" }, title, text, buttons);
  return dialog;
}

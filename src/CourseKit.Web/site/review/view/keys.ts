import type { Grade } from "../logic/events";

export type KeyAction = Grade | "go" | "undo" | "forward" | "back" | "suspend" | "leave";

/**
 * What a key means to a session that has the focus; undefined for a key that belongs to something else: a link, a list that
 * scrolls, the browser.
 */
export function actionOf(event: KeyboardEvent, stage: Element): KeyAction | undefined {
  if (event.ctrlKey || event.altKey || event.metaKey || event.isComposing) return undefined;
  const target = event.target instanceof Element ? event.target : stage;
  if (target.closest("input, textarea, select, [contenteditable]") !== null) return undefined;
  const isForward = event.key === (getComputedStyle(stage).direction === "rtl" ? "ArrowLeft" : "ArrowRight");
  switch (event.key) {
    case "1":
    case "2":
    case "3":
    case "4":
      return Number(event.key) as Grade;
    case " ":
      // A button under the focus is pressed by the browser itself.
      return target.closest("button, a, summary") === null ? "go" : undefined;
    case "ArrowLeft":
    case "ArrowRight":
      return target !== stage && target.closest("[tabindex='0']") !== null ? undefined : isForward ? "forward" : "back";
    case "u":
    case "U":
      return "undo";
    case "s":
    case "S":
      return "suspend";
    case "Escape":
      return "leave";
    default:
      return undefined;
  }
}

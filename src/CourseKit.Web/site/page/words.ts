/** What the script says, as attributes of `<div id="course-page" hidden>`. A page whose template gives none has no such controls. */
export function wordOf(name: string): string | undefined {
  return document.getElementById("course-page")?.dataset[name];
}

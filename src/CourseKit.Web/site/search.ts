import { SearchDialog } from "./search/dialog";
import { IndexFiles } from "./search/files";
import { SearchWords } from "./search/words";

const button = document.querySelector<HTMLElement>("[data-search]");
if (button) {
  const root = button.dataset.search!;
  let dialog: SearchDialog | undefined;
  const open = (): void => {
    dialog ??= new SearchDialog(new IndexFiles(root), root, new SearchWords(document.documentElement.lang || "en", button.dataset));
    dialog.open();
  };

  button.addEventListener("click", open);
  addEventListener("keydown", event => {
    if (event.key !== "/" || event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented || isTyping(event.target)) return;
    event.preventDefault();
    open();
  });
  // Until now it could not be pressed, and without this script it is not seen.
  button.dataset.ready = "";
}

function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  return target.isContentEditable || target.closest("input, textarea, select, dialog[open]") !== null;
}

import { wordOf } from "./words";

/** Shows a picture as large as the window when there is more of it than the column of text has room for. */
export function openPictures(): void {
  const [enlarge, close] = [wordOf("enlarge"), wordOf("close")];
  if (enlarge === undefined || close === undefined) return;
  // A picture's room is not known before its styles are here, and it changes with the window.
  const sizes = new ResizeObserver(changes => {
    for (const change of changes) offer(change.target as HTMLImageElement, enlarge);
  });
  for (const picture of document.querySelectorAll<HTMLImageElement>(".prose img")) {
    if (picture.closest("a, button, summary") === null) sizes.observe(picture);
  }

  // Cards of the review are copies, with all that is set here.
  document.addEventListener("click", event => {
    const picture = pictureOf(event);
    if (picture !== null) show(picture, close);
  });
  document.addEventListener("keydown", event => {
    const picture = pictureOf(event);
    if (picture === null || (event.key !== "Enter" && event.key !== " ")) return;
    event.preventDefault();
    show(picture, close);
  });
}

/** Makes a button of a picture that has less room than it needs, and a picture again of one that has enough. */
function offer(picture: HTMLImageElement, word: string): void {
  const isLarge = picture.clientWidth >= 100 && Number(picture.getAttribute("width")) > picture.clientWidth * 1.05;
  if (isLarge === picture.classList.contains("enlarge")) return;
  picture.classList.toggle("enlarge", isLarge);
  if (isLarge) {
    picture.tabIndex = 0;
    picture.setAttribute("role", "button");
    picture.setAttribute("aria-haspopup", "dialog");
    picture.setAttribute("aria-label", picture.alt === "" ? word : `${word}: ${picture.alt}`);
  } else {
    for (const name of ["tabindex", "role", "aria-haspopup", "aria-label"]) picture.removeAttribute(name);
  }
}

function pictureOf(event: Event): HTMLImageElement | null {
  return event.target instanceof HTMLImageElement && event.target.matches(".enlarge") ? event.target : null;
}

function show(picture: HTMLImageElement, word: string): void {
  const dialog = document.createElement("dialog");
  dialog.className = "lightbox";
  dialog.setAttribute("aria-label", picture.alt);
  const copy = document.createElement("img");
  copy.src = picture.currentSrc || picture.src;
  copy.alt = picture.alt;
  const close = document.createElement("button");
  close.type = "button";
  close.textContent = word;
  dialog.append(close, copy);
  dialog.addEventListener("click", () => dialog.close());
  dialog.addEventListener("close", () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
}

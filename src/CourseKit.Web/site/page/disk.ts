const INDEX = "index.html";

/**
 * From a disk nobody answers for a folder with the page in it: browsers list its files. So a link there gets the page's
 * name before it is followed, opened in another tab, or copied.
 */
export function openPagesFromDisk(): void {
  if (location.protocol !== "file:") return;
  for (const kind of ["click", "auxclick", "contextmenu"]) addEventListener(kind, namePage, { capture: true });
}

function namePage(event: Event): void {
  const link = event.target instanceof Element ? event.target.closest("a[href]") : null;
  if (link instanceof HTMLAnchorElement) nameFile(link);
}

/** Names the page in a link to a folder of a disk; leaves any other link as it is. */
export function nameFile(link: HTMLAnchorElement): void {
  if (link.protocol === "file:" && link.pathname.endsWith("/")) link.pathname += INDEX;
}

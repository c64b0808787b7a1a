/** Marks in the list of contents the section that is being read. */
export function markSections(): void {
  const list = document.querySelector<HTMLElement>(".contents");
  if (list === null) return;
  const links = [...list.querySelectorAll<HTMLAnchorElement>("a[href^='#']")];
  const sections = links.flatMap(link => {
    const heading = document.getElementById(idOf(link.hash));
    return heading === null ? [] : [{ link, heading }];
  });
  let marked: HTMLAnchorElement | undefined;
  let isAsked = false;

  const mark = (): void => {
    isAsked = false;
    const current = currentOf(sections.map(section => section.heading));
    const link = current === -1 ? undefined : sections[current]!.link;
    if (link === marked) return;
    marked?.removeAttribute("aria-current");
    link?.setAttribute("aria-current", "location");
    marked = link;
    if (link !== undefined) show(link, list);
  };

  const ask = (): void => {
    if (!isAsked) requestAnimationFrame(mark);
    isAsked = true;
  };

  for (const name of ["scroll", "resize", "hashchange"]) addEventListener(name, ask, { passive: true });
  ask();
}

/** The last heading that the reader has come to; -1 above the first. */
function currentOf(headings: readonly HTMLElement[]): number {
  const tops = headings.map(heading => heading.getBoundingClientRect().top);
  const isAtEnd = scrollY > 0 && scrollY + innerHeight >= document.documentElement.scrollHeight - 2;
  // Short sections at the end never come to the top of the window: there, what was linked to counts, or else the last.
  if (isAtEnd) {
    const linked = headings.findIndex(heading => heading.id === idOf(location.hash));
    return linked !== -1 && tops[linked]! >= 0 ? linked : headings.length - 1;
  }

  return tops.findLastIndex(top => top <= innerHeight / 4);
}

/** Scrolls a long list, and not the page with it. */
function show(link: HTMLElement, list: HTMLElement): void {
  const [inner, outer] = [link.getBoundingClientRect(), list.getBoundingClientRect()];
  if (inner.top < outer.top) list.scrollTop -= outer.top - inner.top;
  else if (inner.bottom > outer.bottom) list.scrollTop += inner.bottom - outer.bottom;
}

function idOf(hash: string): string {
  try {
    return decodeURIComponent(hash.slice(1));
  } catch {
    return hash.slice(1);
  }
}

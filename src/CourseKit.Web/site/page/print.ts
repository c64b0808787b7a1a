/** On paper nobody can open anything. Browsers with ::details-content are told so by the style sheet, and need no script. */
export function openForPrint(): void {
  if (CSS.supports("selector(::details-content)")) return;
  let opened: { readonly details: HTMLDetailsElement; readonly name: string }[] = [];
  addEventListener("beforeprint", () => {
    opened = [...document.querySelectorAll<HTMLDetailsElement>("main details:not([open])")].map(details => ({ details, name: details.name }));
    for (const { details } of opened) {
      // Of those with one name only one can be open.
      details.name = "";
      details.open = true;
    }
  });
  addEventListener("afterprint", () => {
    for (const { details, name } of opened) {
      details.open = false;
      details.name = name;
    }

    opened = [];
  });
}

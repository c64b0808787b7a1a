const Key = "coursekit-scheme";

/** What the reader chose: `light`, `dark`, or `system`, also where nothing can be kept. */
export function keptScheme(): string {
  try {
    const kept = localStorage.getItem(Key);
    return kept === "light" || kept === "dark" ? kept : "system";
  } catch {
    return "system";
  }
}

/** The style sheet goes by this attribute, and shows the switch only where there is one. */
export function applyScheme(scheme: string): void {
  document.documentElement.dataset.scheme = scheme;
}

/** Brings the switch in the header to life, in step with the other tabs. */
export function schemeSwitch(): void {
  const choices = document.querySelectorAll<HTMLInputElement>(".scheme input");
  const show = (scheme: string): void => {
    applyScheme(scheme);
    for (const choice of choices) choice.checked = choice.value === scheme;
  };
  show(keptScheme());
  for (const choice of choices) {
    choice.addEventListener("change", () => {
      show(choice.value);
      keep(choice.value);
    });
  }

  addEventListener("storage", event => {
    if (event.key === Key || event.key === null) show(keptScheme());
  });
}

function keep(scheme: string): void {
  try {
    localStorage.setItem(Key, scheme);
  } catch {
    // A private window or a page from a disk: it holds until the page is left.
  }
}

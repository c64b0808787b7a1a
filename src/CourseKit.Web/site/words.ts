/** The form of a word for a plural: `one`, `few`, `other`; the last one when it has none. */
export function formOf(text: string, plural: string): string {
  const forms = text.split(" | ");
  const form = forms.find(form => form.startsWith(`${plural}: `)) ?? forms.at(-1)!;
  return form.replace(/^(zero|one|two|few|many|other): /, "");
}

/** A word with its `{places}` filled. */
export function fill(text: string, places: Readonly<Record<string, string | number>>, language: string): string {
  return Object.entries(places).reduce(
    (filled, [name, value]) => filled.replaceAll(`{${name}}`, typeof value === "number" ? value.toLocaleString(language) : value),
    text,
  );
}

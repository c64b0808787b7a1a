import { h, type Value } from "../../elements";

export { h };

/** A button that does something; its class is `review-` and a name. */
export function button(
  name: string,
  label: string,
  action: () => void,
  attributes: Readonly<Record<string, Value>> = {},
): HTMLButtonElement {
  return h("button", { type: "button", class: `review-${name}`, onclick: action, ...attributes }, label);
}

/** What is spoken and not seen. */
export function spoken(text: string): HTMLElement {
  return h("span", { class: "review-spoken" }, text);
}

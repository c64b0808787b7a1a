import temml from "temml";

export function math(tex, display) {
  return temml.renderToString(tex, { displayMode: display });
}

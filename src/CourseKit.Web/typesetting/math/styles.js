// Temml writes inline styles, which a content-security policy forbids. Each becomes a class of maths.css, or an attribute of MathML.

const fixed = {
  padding: { "0": "pad-0", "3pt": "pad-3pt", "0.3em": "pad-3", "0.5ex 0.1em 0 0": "pad-cancelto" },
  width: { "50%": "w-50", "7.5%": "w-7", "100%": "w-100", "90%": "w-90" },
  height: { "1em": "h-1" },
  position: { absolute: "abs", relative: "rel" },
  left: { "0.1em": "left-1" },
  right: { "0": "right-0" },
  bottom: { "0": "bottom-0" },
  textAlign: { left: "to-left" },
  fontWeight: { bold: "bold" },
  mathDepth: { "2": "depth-2" },
  transform: { "scaleX(-1)": "mirror" },
  justifyContent: { center: "centred" },
  border: { "1px solid": "b-thin" },
};

const rules = {
  "pad-0": "padding:0", "pad-3pt": "padding:3pt", "pad-3": "padding:.3em", "pad-cancelto": "padding:.5ex .1em 0 0",
  "w-50": "width:50%", "w-7": "width:7.5%", "w-100": "width:100%", "w-90": "width:90%", "h-1": "height:1em",
  "abs": "position:absolute", "rel": "position:relative", "left-1": "left:.1em", "right-0": "right:0", "bottom-0": "bottom:0",
  "to-left": "text-align:left;text-align:-webkit-left", "bold": "font-weight:bold", "depth-2": "math-depth:2", "mirror": "transform:scaleX(-1)",
  "centred": "display:flex;justify-content:center", "b-thin": "border:1px solid", "b-box": "border:.0667em solid",
  "ink": "color:var(--tml-ink,CanvasText)",
};

// Lengths are rounded: a class for each of a few. Margins are negative kerns, which TeX writes in eighteenths of an em.
const lengths = {
  marginLeft: { name: "ml", property: "margin-left", step: 1 / 18, most: 54, sign: -1 },
  paddingTop: { name: "pt", property: "padding-top", step: 0.05, most: 60, sign: 1 },
  paddingBottom: { name: "pb", property: "padding-bottom", step: 0.05, most: 60, sign: 1 },
  paddingLeft: { name: "pl", property: "padding-left", step: 0.05, most: 40, sign: 1 },
  paddingRight: { name: "pr", property: "padding-right", step: 0.05, most: 40, sign: 1 },
};

const sides = { borderTop: "bt", borderBottom: "bb", borderLeft: "bl", borderRight: "br" };
const lines = { "0.06em solid": "solid", "0.06em dashed": "dashed", "0.15em double": "double" };

// Widths of units in em at a text size of 10 pt, as TeX counts them.
const emOf = { em: 1, ex: 0.431, pt: 0.1, px: 0.075, mm: 0.2845, cm: 2.845, in: 7.227, pc: 1.2, "": 0 };

// Adds the classes and attributes that stand for a style; gives what could not be expressed.
export function express(style, classes, attributes) {
  const left = [];
  for (const [property, value] of Object.entries(style)) {
    const text = String(value).trim();
    if (property === "display") continue; // of math itself and of a lapped box: maths.css says it
    else if (property === "color") { if (text && text !== "undefined") attributes.mathcolor = text; }
    else if (fixed[property]?.[text]) classes.push(`m-${fixed[property][text]}`);
    else if (property === "padding") left.push(...expressPadding(text, classes));
    else if (property === "border") { classes.push("m-b-box"); attributes.mathcolor = text.split(" ").pop(); }
    else if (sides[property] && lines[text]) classes.push(`m-${sides[property]}-${lines[text]}`);
    else if (lengths[property]) expressLength(property, text, classes);
    else left.push(`${property}: ${text}`);
  }
  return left;
}

// "1pt 0 0 0" or "0 0 1pt 0": a box that was raised or lowered.
function expressPadding(text, classes) {
  const [top, right, bottom, start] = text.split(" ");
  if (start === undefined) return [`padding: ${text}`];
  if (top !== "0") expressLength("paddingTop", top, classes);
  if (bottom !== "0") expressLength("paddingBottom", bottom, classes);
  return right === "0" ? [] : [`padding: ${text}`];
}

function expressLength(property, text, classes) {
  const { name, step, most, sign } = lengths[property];
  const [, number, unit] = /^(-?[\d.]+(?:e-?\d+)?)([a-z]*)$/.exec(text) ?? ["", "0", ""];
  const steps = Math.round((sign * Number(number) * (emOf[unit] ?? 1)) / step);
  classes.push(`m-${name}-${Math.min(most, Math.max(0, steps))}`);
}

// The rules of all classes above.
export function styleSheet() {
  const css = Object.entries(rules).map(([name, rule]) => `.m-${name}{${rule}}`);
  for (const { name, property, step, most, sign } of Object.values(lengths)) {
    for (let i = 0; i <= most; i++) css.push(`.m-${name}-${i}{${property}:${Number((sign * i * step).toFixed(4))}em}`);
  }
  for (const [side, short] of Object.entries(sides)) {
    const property = `border-${side.slice("border".length).toLowerCase()}`;
    for (const [line, name] of Object.entries(lines)) css.push(`.m-${short}-${name}{${property}:${line}}`);
  }
  return css.join("\n");
}

// Temml takes "0,1" for one number, so [0,1] and f(1,2) lose the comma between two. TeX does so only where the comma is in braces: 1{,}000.

// A comma without a place in the text is never joined to the digits around it.
export function separateCommas(tree) {
  if (Array.isArray(tree)) {
    tree.forEach(separateCommas);
  } else if (tree && typeof tree === "object" && !("lexer" in tree)) {
    if (tree.type === "atom" && tree.text === ",") delete tree.loc;
    for (const key in tree) if (key !== "loc") separateCommas(tree[key]);
  }
}

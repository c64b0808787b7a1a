import { fold, kindOf } from "./characters";

/**
 * Every character that is more than a border between words, for `SearchCharacters.cs` of CourseKit.Export: a line `FIRST LAST KIND` for
 * those in a row that are of a kind, and then `CHARACTER=FOLDED` for those that are not themselves in the index. Characters stand as
 * hexadecimal numbers.
 */
export function characterTable(): string {
  const lines: string[] = [];
  const folds: string[] = [];
  let [first, kind] = [0, ""];
  for (let code = 0; code <= 0x110000; code++) {
    const isCharacter = code < 0x110000 && (code < 0xd800 || code > 0xdfff);
    const character = isCharacter ? String.fromCodePoint(code) : "";
    const own = isCharacter ? kindOf(character) : "";
    if (own !== kind) {
      if (kind !== "") lines.push(`${hex(first)} ${hex(code - 1)} ${kind}`);
      [first, kind] = [code, own];
    }

    if (own === "" || own === "i") continue;
    const folded = fold(character);
    if (folded !== character) folds.push(`${hex(code)}=${[...folded].map(part => hex(part.codePointAt(0)!)).join(" ")}`);
  }

  return [...lines, ...folds, ""].join("\n");
}

function hex(code: number): string {
  return code.toString(16);
}

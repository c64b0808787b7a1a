/**
 * What a character is to the search. This is the definition: build.mjs writes it out as a table, by which the index is made, so index and
 * browser read a text alike.
 */
export type Kind =
  /** Stands between words. */
  | ""
  /** A letter that is no capital, or a mark that belongs to its letter. */
  | "l"
  /** A capital letter. */
  | "u"
  /** A digit, or another number. */
  | "n"
  /** Of a script that writes no blanks between words. */
  | "c"
  /** Neither seen nor a border: an accent, a soft hyphen. */
  | "i";

const inWord = /[\p{L}\p{N}\p{M}]/u;
const capital = /[\p{Lu}\p{Lt}]/u;
const number = /\p{N}/u;
const unspaced = /[\p{scx=Hani}\p{scx=Hira}\p{scx=Kana}\p{scx=Bopo}\p{scx=Thai}\p{scx=Laoo}\p{scx=Khmr}\p{scx=Mymr}]/u;

// Accents of Latin, Greek and Cyrillic, points of Hebrew and Arabic with its tatweel, selectors of variants, and all that only controls the
// look, but for the zero-width blank, which is a border. Marks of other scripts are vowels and stay.
const ignored = new RegExp(
  "[\\u0300-\\u036f\\u0483-\\u0487\\u0591-\\u05bd\\u05bf\\u05c1\\u05c2\\u05c4\\u05c5\\u05c7\\u0610-\\u061a\\u0640\\u064b-\\u065f\\u0670" +
    "\\u06d6-\\u06dc\\u06df-\\u06e4\\u1ab0-\\u1aff\\u1dc0-\\u1dff\\u20d0-\\u20ff\\ufe00-\\ufe0f\\ufe20-\\ufe2f\\u{e0100}-\\u{e01ef}]|[^\\P{Cf}\\u200b]",
  "u",
);

/** Letters that Unicode does not take apart. */
const alike: Readonly<Record<string, string>> = {
  ß: "ss", æ: "ae", œ: "oe", ø: "o", ł: "l", đ: "d", ð: "d", þ: "th", ħ: "h", ŧ: "t", ŋ: "n", ı: "i", ς: "σ",
};

/** @param character One code point. */
export function kindOf(character: string): Kind {
  if (ignored.test(character)) return "i";
  if (!inWord.test(character)) return "";
  if (number.test(character) && !unspaced.test(character)) return "n";
  if (unspaced.test(character)) return "c";
  return capital.test(character) ? "u" : "l";
}

/** A character of a word as it is in the index: small, without accents, in its plain form. It may be several, or none. */
export function fold(character: string): string {
  if (character < "\x80") return character.toLowerCase();
  let folded = "";
  for (const part of character.normalize("NFKD").toLowerCase().normalize("NFKD")) {
    if (inWord.test(part) && !ignored.test(part)) folded += alike[part] ?? part;
  }

  return folded.normalize("NFC");
}

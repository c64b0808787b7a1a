import { excerpt, markAll, type Piece } from "./excerpt";
import type { EntryData, IndexFiles, PageData } from "./files";
import { placeOf } from "./lists";
import type { Word } from "./terms";

/** A section or a prompt that was found, as it is shown. */
export interface Result {
  /** From the root of the site. */
  readonly address: string;
  readonly isQuestion: boolean;
  /** The title of its page; empty where it is the heading already. */
  readonly page: string;
  readonly heading: readonly Piece[];
  readonly excerpt: readonly Piece[];
}

/** What is shown of some entries, in their order. */
export async function show(entries: readonly number[], words: readonly Word[], files: IndexFiles): Promise<Result[]> {
  const { texts } = await files.index();
  return Promise.all(
    entries.map(async entry => {
      const file = placeOf(entry, texts);
      return resultOf(entry - texts[file]!, await files.texts(file), words);
    }),
  );
}

/** @param place Of the entry among those of the file. */
function resultOf(place: number, pages: readonly PageData[], words: readonly Word[]): Result {
  for (const [url, title, ...entries] of pages) {
    const entry = entries[place];
    if (entry !== undefined) return shown(url, title, entry, words);
    place -= entries.length;
  }

  throw new Error("An entry is missing in its file");
}

function shown(url: string, title: string, [anchor, heading, text]: EntryData, words: readonly Word[]): Result {
  return {
    address: anchor === "" ? url : `${url}#${encodeURIComponent(anchor)}`,
    isQuestion: text === undefined,
    page: heading === "" ? "" : title,
    heading: markAll(heading === "" ? title : heading, words),
    excerpt: text === undefined ? [] : excerpt(text, words),
  };
}

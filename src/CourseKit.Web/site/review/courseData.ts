/**
 * What `/review/` knows of the whole course. It comes in classic scripts, so that it can also be read from a disk:
 * `_review/index.js` calls `coursekitReview.index(…)`; each file of sides calls `coursekitReview.sides(number, …)`.
 */
export interface CourseIndex {
  readonly version: 1;
  readonly course: string;
  /** Addresses of the files of sides from the root of the site. */
  readonly files: readonly string[];
  /** Pages with questions, in reading order. */
  readonly pages: readonly {
    readonly title: string;
    /** Its address from the root of the site. */
    readonly url: string;
    /** The number of the file in `files` that has the sides of its prompts. */
    readonly file: number;
    readonly prompts: readonly IndexedPrompt[];
  }[];
}

export interface IndexedPrompt {
  readonly key: string;
  /** The id of the place it has on its page. */
  readonly anchor: string;
  /** The numbers of a cloze's deletions. */
  readonly deletions?: readonly number[];
}

/**
 * Question and answer of each prompt of a file by key: HTML as on a page, with addresses written for `/review/`. Behind them, in a course that says
 * where its sources lie, where a mistake in the prompt is reported and where it is edited.
 */
export type SidesFile = Readonly<Record<string, readonly [question: string, answer: string, report?: string | null, edit?: string | null]>>;

/** Receives data as its scripts arrive, whichever comes first, data or the wish for it. */
export class CourseData {
  private readonly files = new Map<number, Promise<SidesFile>>();
  private readonly arrived = new Map<number, SidesFile>();
  private resolve: (index: CourseIndex | undefined) => void = () => {};

  /** The index; undefined when its script did not come. */
  readonly index = new Promise<CourseIndex | undefined>(resolve => (this.resolve = resolve));

  receiveIndex(index: CourseIndex): void {
    this.resolve(index);
  }

  /** Once the page and all its scripts are loaded, nothing more will come. */
  giveUp(): void {
    this.resolve(undefined);
  }

  receiveSides(file: number, sides: SidesFile): void {
    this.arrived.set(file, sides);
  }

  /** Loads a file of sides once; a failure can be tried again. */
  sides(file: number, address: string): Promise<SidesFile> {
    let loading = this.files.get(file);
    if (loading === undefined) {
      loading = load(address).then(() => {
        const sides = this.arrived.get(file);
        if (sides === undefined) throw new Error(`${address} did not bring its data.`);
        return sides;
      });
      this.files.set(file, loading);
      loading.catch(() => this.files.delete(file));
    }

    return loading;
  }
}

function load(address: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = document.createElement("script");
    script.src = address;
    script.onload = () => resolve();
    script.onerror = () => (script.remove(), reject(new Error(`${address} could not be loaded.`)));
    document.head.append(script);
  });
}

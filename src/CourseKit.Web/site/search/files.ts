/** What there is of the index. `SearchIndex.cs` of CourseKit.Export writes the files. */
export interface IndexData {
  /** The same in all files that belong together. */
  readonly version: string;
  /** How many sections and prompts can be found. They are numbered from 0. */
  readonly entries: number;
  /** The first key of each file of lists. */
  readonly terms: readonly string[];
  /** The number of the first entry in each file of texts. */
  readonly texts: readonly number[];
}

/** Keys and lists by turns: `["reward", "CAB…", "rewards", …]`. */
export type TermsData = readonly string[];

/** A page or a part of one: its address, its title, and its entries. */
export type PageData = readonly [url: string, title: string, ...entries: EntryData[]];

/** A section: its anchor, its heading and its text; a prompt: its anchor and its question. */
export type EntryData = readonly [anchor: string, heading: string, text: string] | readonly [anchor: string, question: string];

type Kind = "terms" | "texts";

interface Received {
  readonly version: string;
  readonly data: unknown;
}

/**
 * Loads the files of the index as they are needed. They are scripts that hand their data over, since a page from a disk may read no other
 * file.
 */
export class IndexFiles {
  private readonly received = new Map<string, Received>();
  private readonly asked = new Map<string, Promise<Received>>();

  /** @param root What leads from the page to the root of the site. */
  constructor(private readonly root: string) {
    Object.assign(globalThis, {
      coursekitSearch: {
        index: (data: IndexData) => this.received.set("index", { version: data.version, data }),
        terms: (version: string, file: number, data: TermsData) => this.received.set(`terms-${file + 1}`, { version, data }),
        texts: (version: string, file: number, data: readonly PageData[]) => this.received.set(`texts-${file + 1}`, { version, data }),
      },
    });
  }

  async index(): Promise<IndexData> {
    return (await this.ask("index")).data as IndexData;
  }

  async terms(file: number): Promise<TermsData> {
    return (await this.part("terms", file)) as TermsData;
  }

  async texts(file: number): Promise<readonly PageData[]> {
    return (await this.part("texts", file)) as readonly PageData[];
  }

  /** A file of another build is asked for once more past every cache: entries are only numbers, and would be others. */
  private async part(kind: Kind, file: number): Promise<unknown> {
    const { version } = await this.index();
    const name = `${kind}-${file + 1}`;
    let part = await this.ask(name);
    if (part.version !== version) part = await this.ask(name, `?${version}`);
    if (part.version === version) return part.data;
    this.asked.clear();
    throw new Error(`${name} is of another build`);
  }

  /** What could not be loaded is asked for again the next time. */
  private ask(name: string, search = ""): Promise<Received> {
    const address = `${this.root}_search/${name}.js${search}`;
    let asked = this.asked.get(address);
    if (asked === undefined) {
      asked = load(address).then(() => {
        const received = this.received.get(name);
        if (received === undefined) throw new Error(`${name} says nothing`);
        return received;
      });
      this.asked.set(address, asked);
      asked.catch(() => this.asked.delete(address));
    }

    return asked;
  }
}

function load(address: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = document.createElement("script");
    script.src = address;
    script.onload = () => resolve();
    script.onerror = () => reject(new Error(`${address} could not be loaded`));
    document.head.append(script);
    script.addEventListener("load", () => script.remove());
    script.addEventListener("error", () => script.remove());
  });
}

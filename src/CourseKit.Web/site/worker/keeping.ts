import { isSound } from "./answers";
import { fileList } from "./settings";
import { whole } from "./stores";

declare const self: ServiceWorkerGlobalScope;

/** Every file of the course by its address from the root of the site, with a hash of its bytes. */
type FileList = Readonly<Record<string, string>>;

/** Files that are asked for at once. */
const atOnce = 4;

/** Fetches what is not kept of the course or has changed, and drops what is no longer part of it. The list is written when all is there. */
export async function keepWhole(progress: (done: number, all: number) => void = () => {}): Promise<void> {
  const scope = self.registration.scope;
  const response = await fetch(scope + fileList, { cache: "no-cache" });
  if (!isSound(response)) throw new Error("There is no list of the course's files.");
  const list = (await response.clone().json()) as FileList;
  const before = await readList();
  const kept = new Set(await whole.urls());
  const wanted = Object.keys(list).filter(path => before[path] !== list[path] || !kept.has(scope + path));
  let done = 0;
  const queue = [...wanted];
  const fetchNext = async (): Promise<void> => {
    for (let path = queue.shift(); path !== undefined; path = queue.shift()) {
      const answer = await fetch(scope + path, { cache: "no-cache" });
      if (!isSound(answer)) throw new Error(`${path} could not be fetched.`);
      await whole.put(scope + path, answer);
      progress(++done, wanted.length);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, fetchNext));
  for (const url of kept) if (!(url.slice(scope.length) in list) && url !== scope + fileList) await whole.remove(url);
  await whole.put(scope + fileList, response);
}

/** True once everything was fetched. */
export async function isWhole(): Promise<boolean> {
  return (await whole.exists()) && (await whole.find(self.registration.scope + fileList)) !== undefined;
}

async function readList(): Promise<FileList> {
  return ((await (await whole.find(self.registration.scope + fileList))?.json()) ?? {}) as FileList;
}

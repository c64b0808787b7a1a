/** What CourseKit writes before this script: the same course gives the same, and any change of a file another `version`. */
export interface Settings {
  readonly version: string;
  /** What is kept from the beginning, by address from the root of the site: the page for what is not there, and what it shows. */
  readonly shell: readonly string[];
  /** What the whole course takes; left out when it is too much to keep. */
  readonly whole?: { readonly files: number; readonly bytes: number };
}

declare const coursekitOffline: Settings;

export const settings = coursekitOffline;

/** The page that is shown in the place of one that is not there. */
export const offlinePage = "_offline/";

/** All files of the course with the hash of each, for a course that may be kept whole. */
export const fileList = "_offline/files.json";

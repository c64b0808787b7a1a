/** What is kept of a page that the reader has been to. */
export interface PageRecord {
  /** It was seen to its end. */
  readonly read?: boolean;
  /** The names of its cards when it was last there. */
  readonly cards?: readonly string[];
}

/** By the address of the page from the root of the site. */
export type Pages = Readonly<Record<string, PageRecord>>;

/** Sent to the document when the log has changed. */
export const ProgressEvent = "coursekit-progress";

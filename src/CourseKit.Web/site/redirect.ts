import { nameFile } from "./page/disk";

/**
 * The page in the place of one that moved: its link leads on, to the place on the page that was asked for. Without scripts the page is
 * refreshed, which leads to a list of files when it was opened from a disk.
 */
const link = document.querySelector<HTMLAnchorElement>("a[href]");
if (link) {
  link.hash = location.hash;
  nameFile(link);
  location.replace(link.href);
}

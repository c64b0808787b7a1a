import { addAnchors } from "./page/anchors";
import { markSections } from "./page/contents";
import { addCopyButtons } from "./page/copy";
import { openPagesFromDisk } from "./page/disk";
import { openFootnotes } from "./page/footnotes";
import { openPictures } from "./page/lightbox";
import { openForPrint } from "./page/print";
import { markProgress } from "./page/progress";
import { schemeSwitch } from "./page/scheme";

schemeSwitch();
addAnchors();
markSections();
addCopyButtons();
openFootnotes();
openPictures();
openForPrint();
openPagesFromDisk();
markProgress();

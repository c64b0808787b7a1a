import { CourseData, type CourseIndex, type SidesFile } from "./review/courseData";
import { Scheduler } from "./review/logic/scheduler";
import { readSettings, type Settings } from "./review/settings";
import { Logbook } from "./review/storage/logbook";
import { Block } from "./review/view/block";
import { Overview } from "./review/view/overview";

const data = new CourseData();
Object.assign(globalThis, {
  coursekitReview: {
    index: (index: CourseIndex) => data.receiveIndex(index),
    sides: (file: number, sides: SidesFile) => data.receiveSides(file, sides),
  },
});

addEventListener("load", () => data.giveUp());

let opened: { readonly settings: Settings; readonly logbook: Promise<Logbook> } | undefined;

/** Settings and progress, once for all elements of a page; undefined on a page that says nothing to the script. */
function open(): typeof opened {
  if (opened === undefined) {
    const settings = readSettings();
    if (settings !== undefined) opened = { settings, logbook: Logbook.open(settings.course, new Scheduler(settings.schedule)) };
  }

  return opened;
}

/** Around a block of questions; without this script it is the block and nothing else. */
customElements.define(
  "course-review",
  class extends HTMLElement {
    private isReady = false;

    async connectedCallback(): Promise<void> {
      const page = open();
      if (this.isReady || page === undefined || this.querySelector(".prompts") === null) return;
      this.isReady = true;
      new Block(this, page.settings, await page.logbook);
    }
  },
);

/** The whole course's questions, on the page `/review/`. */
customElements.define(
  "course-review-overview",
  class extends HTMLElement {
    private isReady = false;

    async connectedCallback(): Promise<void> {
      const page = open();
      if (this.isReady || page === undefined) return;
      this.isReady = true;
      const index = await data.index;
      if (index === undefined) this.textContent = page.settings.words.of("missingAll");
      else new Overview(this, index, data, page.settings, await page.logbook);
    }
  },
);

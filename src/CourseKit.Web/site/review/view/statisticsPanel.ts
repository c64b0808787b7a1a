import type { Card } from "../logic/cards";
import { dayOf } from "../logic/days";
import { forecast, retention } from "../logic/statistics";
import type { Logbook } from "../storage/logbook";
import type { Words } from "../words";
import { forecastChart, percent, retentionChart } from "./charts";
import { h } from "./elements";

const Days = 30;
const Weeks = 12;

/** What is coming and what was remembered, as two pictures with the same in words. Nothing before the first answer. */
export function statisticsPanel(cards: readonly Card[], logbook: Logbook, words: Words): Node[] {
  if (logbook.progress.isEmpty) return [];
  const now = logbook.clock();
  const counts = forecast(cards.map(card => logbook.progress.of(card)), now, Days);
  const all = counts.reduce((sum, count) => sum + count, 0);
  const ahead = words.of("forecastText", { today: counts[0]!, tomorrow: counts[1]!, all, n: Days });
  const weeks = retention(logbook.progress, now, Weeks);
  const asked = weeks.reduce((sum, week) => sum + week.asked, 0);
  const known = weeks.reduce((sum, week) => sum + week.known, 0);
  const past = words.of("retentionText", { share: percent(asked === 0 ? 0 : known / asked, words.language), n: asked, weeks: Weeks });
  return [
    panel(words.of("forecast", { n: Days }), forecastChart(counts, dayOf(now), words.language, ahead), ahead),
    asked === 0
      ? panel(words.of("retention"), undefined, words.of("retentionNone"))
      : panel(words.of("retention"), retentionChart(weeks, dayOf(now), words.language, past), past),
  ];
}

function panel(title: string, picture: SVGElement | undefined, text: string): HTMLElement {
  return h("section", { class: "review-panel" }, h("h2", {}, title), ...(picture ? [picture] : []), h("p", {}, text));
}

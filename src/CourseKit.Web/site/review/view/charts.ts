import type { Week } from "../logic/statistics";
import type { Day } from "../logic/days";
import { dateText } from "../times";

const Space = "http://www.w3.org/2000/svg";
const Height = 60;

interface Bar {
  /** From 0 to 1; undefined where there is nothing to show. */
  readonly share: number | undefined;
  readonly title: string;
}

/** How many cards come up on each day, as bars from today on. */
export function forecastChart(counts: readonly number[], today: Day, language: string, label: string): SVGElement {
  const most = Math.max(1, ...counts);
  const title = (count: number, index: number): string => `${dateText(today + index, language)}: ${count.toLocaleString(language)}`;
  return chart(counts.map((count, index) => ({ share: count / most, title: title(count, index) })), label);
}

/** What share of answers was known in each week, as bars up to this one. */
export function retentionChart(weeks: readonly Week[], today: Day, language: string, label: string): SVGElement {
  return chart(
    weeks.map(({ asked, known }, index) => {
      const from = dateText(today - 7 * (weeks.length - index) + 1, language);
      const share = asked === 0 ? undefined : known / asked;
      return { share, title: share === undefined ? `${from}: –` : `${from}: ${percent(share, language)}` };
    }),
    label,
  );
}

export function percent(share: number, language: string): string {
  return share.toLocaleString(language, { style: "percent", maximumFractionDigits: 0 });
}

function chart(bars: readonly Bar[], label: string): SVGElement {
  const width = bars.length * 10;
  const children = bars.map(({ share, title }, index) => {
    const height = share === undefined ? 0 : Math.max(share > 0 ? 2 : 0.75, share * Height);
    const look = share ? "review-bar-full" : "review-bar-none";
    const rect = svg("rect", { class: look, x: index * 10 + 1, y: Height - height, width: 8, height, rx: 1 });
    const text = svg("title", {});
    text.textContent = title;
    rect.append(text);
    return rect;
  });
  const picture = svg("svg", { class: "review-chart", viewBox: `0 0 ${width} ${Height + 1}`, role: "img", "aria-label": label });
  picture.append(svg("line", { class: "review-axis", x1: 0, y1: Height + 0.5, x2: width, y2: Height + 0.5 }), ...children);
  return picture;
}

function svg(tag: string, attributes: Readonly<Record<string, string | number>>): SVGElement {
  const element = document.createElementNS(Space, tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, String(value));
  return element;
}

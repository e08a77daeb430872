// The four charts of a set, each with its numbers as a table.
import { el } from "../dom.js";
import { calibration, latency, risk, types } from "./chart-data.js";
import { table } from "./tables.js";

const DARK = matchMedia("(prefers-color-scheme: dark)");

// The pictures can be drawn once they are on the page; they are redrawn when the colours of the page change.
export function charts(set, signal) {
  const shown = [types(set), risk(set), calibration(set), latency(set)].map(card);
  const redraw = () => {
    const colours = palette();
    for (const one of shown) one.draw(colours);
  };
  DARK.addEventListener("change", redraw, { signal });
  signal.addEventListener("abort", () => shown.forEach((one) => one.destroy()));
  return { cards: shown.map(({ node }) => node), mounted: redraw };
}

function card({ title, note, config, head, rows, tall = 0 }) {
  const canvas = el("canvas", { role: "img", "aria-label": `${title}。${note}` });
  const box = el("div", { class: "canvas" }, canvas);
  if (tall > 0) box.style.height = `${tall}px`;
  let drawn = null;
  const isEmpty = rows.length === 0;
  const node = el(
    "figure",
    { class: "card chart" },
    el("h3", {}, title),
    isEmpty ? el("p", { class: "empty" }, "没有可画的数据。") : box,
    el("figcaption", {}, note),
    isEmpty ? null : el("details", {}, el("summary", {}, "数据表"), table(title, head, rows, true)),
  );
  return {
    node,
    draw(colours) {
      drawn?.destroy();
      if (!isEmpty) drawn = new window.Chart(canvas, whole(config(colours), colours));
    },
    destroy: () => drawn?.destroy(),
  };
}

function palette() {
  const style = getComputedStyle(document.documentElement);
  const of = (name) => style.getPropertyValue(name).trim();
  return { ink: of("--ink"), soft: of("--soft"), line: of("--line"), main: of("--chart"), second: of("--note-line"), fill: of("--chart-soft") };
}

function whole(config, { ink, soft, line }) {
  const { Chart } = window;
  Chart.defaults.font.family = getComputedStyle(document.body).fontFamily;
  Chart.defaults.color = soft;
  Chart.defaults.borderColor = line;
  config.options = { responsive: true, maintainAspectRatio: false, animation: false, ...config.options };
  config.options.plugins = { tooltip: { displayColors: false }, ...config.options.plugins };
  config.options.plugins.legend ??= { display: false };
  if (config.options.plugins.legend.display !== false) config.options.plugins.legend.labels = { color: ink, usePointStyle: true, boxHeight: 7 };
  return config;
}

// What the charts of a set show, for Chart.js and as rows of a table.
import { NONE, interval, millis, percent, score, typeName } from "./words.js";

const BINS = 20;
const BAR_HEIGHT = 30;
const AXES_HEIGHT = 60;
const SMALLEST_RISK_SHOWN = 0.1;
const TOLERATED_RISK = 0.05;

// Questions without an answer are right when they are declined.
export function rightOf({ answers }) {
  if (answers.accuracy.cases > 0) return answers.accuracy;
  const { hits, cases, value, low, high } = answers.falseAnswers;
  return { hits: cases - hits, cases, value: 1 - value, low: 1 - high, high: 1 - low };
}

export function types(set) {
  const shown = set.types.map((row) => ({ name: typeName(row.type), right: rightOf(row) })).sort((a, b) => b.right.value - a.right.value);
  return {
    title: "各类问题的正确率",
    note: "横线是 95% 区间；“无记载”一类，如实拒答算对。",
    tall: shown.length * BAR_HEIGHT + AXES_HEIGHT,
    head: ["题型", "问题", "正确", "正确率", "95% 区间"],
    rows: shown.map(({ name, right }) => [name, String(right.cases), String(right.hits), percent(right.value), interval(right)]),
    config: ({ main, ink }) => ({
      type: "bar",
      data: { labels: shown.map(({ name }) => name), datasets: [{ data: shown.map(({ right }) => right.value), backgroundColor: main, borderRadius: 4, maxBarThickness: 20 }] },
      plugins: [WHISKERS],
      options: {
        indexAxis: "y",
        scales: { x: share("正确率"), y: { grid: { display: false } } },
        plugins: {
          whiskers: { colour: ink, intervals: shown.map(({ right }) => right) },
          tooltip: { displayColors: false, callbacks: { label: ({ dataIndex }) => told(shown[dataIndex].right) } },
        },
      },
    }),
  };
}

function told(right) {
  return `${percent(right.value)}（${right.hits}/${right.cases}），区间 ${interval(right)}`;
}

// Chart.js draws no intervals of its own.
const WHISKERS = {
  id: "whiskers",
  afterDatasetsDraw(chart, _, { colour, intervals }) {
    const { ctx, scales } = chart;
    ctx.save();
    ctx.strokeStyle = colour;
    ctx.lineWidth = 1.5;
    ctx.beginPath();
    intervals.forEach(({ low, high }, i) => {
      const y = scales.y.getPixelForValue(i);
      const [from, to] = [low, high].map((value) => scales.x.getPixelForValue(value));
      ctx.moveTo(from, y);
      ctx.lineTo(to, y);
      for (const end of [from, to]) {
        ctx.moveTo(end, y - 4);
        ctx.lineTo(end, y + 4);
      }
    });
    ctx.stroke();
    ctx.restore();
  },
};

export function risk({ trust: { riskCoverage } }) {
  const { area, points } = riskCoverage;
  const safe = Math.max(0, ...points.filter((point) => point.risk <= TOLERATED_RISK).map(({ coverage }) => coverage));
  const most = Math.max(SMALLEST_RISK_SHOWN, Math.ceil(Math.max(0, ...points.map((point) => point.risk)) * 10) / 10);
  return {
    title: "风险与覆盖率",
    note: `只给出最有把握的答案时，其中答错的比例。AURC ${score(area)}；容许 5% 答错时，可回答 ${percent(safe)} 的问题。`,
    head: ["置信度不低于", "回答的比例", "其中答错"],
    rows: points.map((point) => [score(point.confidence), percent(point.coverage), percent(point.risk)]),
    config: ({ main, fill }) => ({
      type: "scatter",
      data: {
        datasets: [
          { data: points.map(({ coverage, risk: y }) => ({ x: coverage, y })), showLine: true, borderColor: main, backgroundColor: fill, fill: "origin", pointRadius: points.length > 40 ? 0 : 2.5, pointBackgroundColor: main, borderWidth: 2 },
        ],
      },
      options: {
        scales: { x: share("回答的问题所占比例"), y: { ...share("其中答错的比例"), max: Math.min(1, most) } },
        plugins: { tooltip: { displayColors: false, callbacks: { label: ({ raw }) => `回答 ${percent(raw.x)}，其中答错 ${percent(raw.y)}` } } },
      },
    }),
  };
}

export function calibration({ trust: { answers, refusals } }) {
  const groups = [["答案", answers], ["拒答", refusals]];
  return {
    title: "置信度可信吗",
    note: `点贴近虚线，置信度才说明问题；点越大，题越多。ECE：答案 ${score(answers.error)}，拒答 ${score(refusals.error)}。`,
    head: ["对象和置信度", "题数", "平均置信度", "实际正确"],
    rows: groups.flatMap(([name, { bins }]) =>
      bins.map((bin) => [`${name} ${bin.low.toFixed(1)}–${bin.high.toFixed(1)}`, String(bin.cases), score(bin.confidence), percent(bin.accuracy)])),
    config: ({ main, second, soft }) => ({
      type: "scatter",
      data: { datasets: [points(groups[0], main, "circle"), points(groups[1], second, "rectRot"), diagonal(soft)] },
      options: {
        layout: { padding: { top: 12, right: 12 } },
        scales: { x: share("置信度"), y: share("实际正确的比例") },
        plugins: {
          legend: { display: true, position: "bottom" },
          tooltip: {
            displayColors: false,
            filter: ({ raw }) => Boolean(raw.cases),
            callbacks: { label: ({ raw, dataset }) => `${dataset.label} ${raw.cases} 题：置信度 ${percent(raw.x)}，实际正确 ${percent(raw.y)}` },
          },
        },
      },
    }),
  };
}

function points([label, { bins }], colour, pointStyle) {
  const total = bins.reduce((sum, { cases }) => sum + cases, 0);
  return {
    label,
    data: bins.map(({ confidence, accuracy, cases }) => ({ x: confidence, y: accuracy, cases })),
    pointRadius: bins.map(({ cases }) => 4 + 10 * Math.sqrt(cases / Math.max(1, total))),
    pointStyle,
    backgroundColor: colour,
    borderColor: colour,
    clip: false,
  };
}

function diagonal(colour) {
  return { label: "完全可信", data: [{ x: 0, y: 0 }, { x: 1, y: 1 }], showLine: true, borderDash: [5, 5], borderColor: colour, borderWidth: 1.5, pointRadius: 0, pointStyle: "line", pointHitRadius: 0 };
}

export function latency({ questions, trust: { millis: times }, searchMillis }) {
  const width = roundUp(Math.max(1, times.most) / BINS);
  const bins = Array.from({ length: BINS }, () => 0);
  for (const { answer } of questions) bins[Math.min(BINS - 1, Math.floor(answer.millis / width))] += 1;
  const last = bins.findLastIndex((count) => count > 0);
  const shown = bins.slice(0, last + 1).map((count, i) => ({ label: `${i * width}–${(i + 1) * width}`, count }));
  const hidden = questions.length === 0 ? "只打分的问题集不列出各题用时。" : "";
  return {
    title: "回答用时分布",
    note: `${hidden}回答 p50 ${millis(times.p50)}，p95 ${millis(times.p95)}，最长 ${millis(times.most)}；检索 p50 ${searchTime(searchMillis.p50)}，p95 ${searchTime(searchMillis.p95)}。`,
    head: ["毫秒", "题数"],
    rows: shown.map(({ label, count }) => [label, String(count)]),
    config: ({ main }) => ({
      type: "bar",
      data: { labels: shown.map(({ label }) => label), datasets: [{ data: shown.map(({ count }) => count), backgroundColor: main, categoryPercentage: 1, barPercentage: 0.92, borderRadius: 2 }] },
      options: {
        scales: { x: { title: { display: true, text: "毫秒" }, grid: { display: false }, ticks: { maxRotation: 0, autoSkipPadding: 12 } }, y: { title: { display: true, text: "题数" }, beginAtZero: true, ticks: { precision: 0 } } },
        plugins: { tooltip: { displayColors: false, callbacks: { title: ([{ label }]) => `${label} 毫秒`, label: ({ raw }) => `${raw} 题` } } },
      },
    }),
  };
}

function searchTime(value) {
  return value > 0 ? millis(value) : NONE;
}

// 1, 2 or 5 times a power of ten reads best on an axis.
function roundUp(value) {
  const power = 10 ** Math.floor(Math.log10(value));
  return Math.max(1, [1, 2, 5, 10].find((step) => step * power >= value) * power);
}

function share(text) {
  return { type: "linear", min: 0, max: 1, title: { display: true, text }, ticks: { callback: (value) => `${Math.round(value * 100)}%` } };
}

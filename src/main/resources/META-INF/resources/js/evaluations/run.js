// One run: its figures and charts by set, every question, and its files.
import { el } from "../dom.js";
import { operatorDownload } from "../operator-key.js";
import { agreement } from "./agreement.js";
import { charts } from "./charts.js";
import { detail, path } from "./data.js";
import { figures, retrieval } from "./figures.js";
import { followed } from "./progress.js";
import { questions } from "./questions.js";
import { address } from "./route.js";
import { STATES, moment } from "./words.js";

export async function run({ ids: [id = ""], state, signal, say, again }) {
  const showAll = state.get("all") === "1";
  const { evaluation, result, judgements } = await detail(id, { showAll, signal });
  if (!result) return unfinished(evaluation, { signal, say, again });
  const set = result.sets.find(({ name }) => name === state.get("set")) ?? result.sets[0];
  const drawn = charts(set, signal);
  const followUps = result.followUps.find((one) => one.set === set.name);
  return {
    title: `运行 ${moment(result.created)}`,
    mounted: drawn.mounted,
    nodes: [
      head(id, result, showAll, say),
      warnings(result),
      tabs(id, result.sets, set, showAll),
      el("section", { "aria-label": "主要指标" }, figures(set, followUps)),
      el("section", { class: "charts", "aria-label": "图表" }, ...drawn.cards),
      retrieval(set),
      agreement(judgements),
      questions(id, { set, showAll, state, judgements }),
    ].filter(Boolean),
  };
}

function unfinished(evaluation, tools) {
  const lives = evaluation.state === "queued" || evaluation.state === "running";
  const title = `评测${STATES[evaluation.state] ?? ""}`;
  return {
    title,
    nodes: [
      el("h2", { class: "view-title" }, title),
      el(
        "section",
        { class: "card" },
        el("p", { class: "where" }, el("span", {}, evaluation.sets.join("、")), el("span", {}, moment(evaluation.requested))),
        evaluation.state === "done" ? el("p", { class: "refusal" }, "这次评测的结果已经不在服务器上。") : null,
        evaluation.error ? el("p", { class: "refusal" }, evaluation.error) : null,
        lives ? followed(evaluation, tools) : el("p", { class: "more" }, el("a", { href: address("") }, "回到运行列表")),
      ),
    ],
  };
}

function head(id, result, showAll, say) {
  const all = showAll ? "?show-all=true" : "";
  const files = [
    ["JSON", path(id, all), `evaluation-${id}.json`],
    ["CSV", path(id, `/csv${all}`), `evaluation-${id}.csv`],
    ["TREC", path(id, "/trec"), `evaluation-${id}-trec.zip`],
    ["HTML 报告", path(id, `/html${all}`), `evaluation-${id}.html`],
  ];
  return el(
    "header",
    { class: "run-title" },
    el(
      "div",
      {},
      el("h2", { class: "view-title" }, `运行 ${moment(result.created)}`),
      el("p", { class: "where" }, el("span", {}, `索引 ${result.index || "未记"}`), el("span", {}, `文件 ${result.documents.length} 份`)),
    ),
    el(
      "div",
      { class: "run-tools" },
      el("a", { class: "primary", href: address("judge", [id]) }, "人工评判"),
      el("a", { class: "quiet", href: address("compare", [id]) }, "与另一次比较"),
      el("span", { class: "files", role: "group", "aria-label": "下载" }, "下载", ...files.map((file) => fileButton(file, say))),
    ),
  );
}

function fileButton([label, from, name], say) {
  const button = el("button", { class: "quiet", type: "button" }, label);
  button.addEventListener("click", async () => {
    button.disabled = true;
    try {
      await operatorDownload(from, name);
      say(`${name} 已下载。`);
    } catch ({ problem }) {
      button.after(el("span", { class: "refusal", role: "alert" }, problem?.detail ?? "下载失败"));
    } finally {
      button.disabled = false;
    }
  });
  return button;
}

function warnings({ warnings: told }) {
  if (told.length === 0) return null;
  return el(
    "details",
    { class: "warnings" },
    el("summary", {}, `问题集有 ${told.length} 处可能不妥`),
    el("ul", {}, ...told.map((warning) => el("li", {}, warning))),
  );
}

function tabs(id, sets, shown, showAll) {
  if (sets.length === 1) return el("p", { class: "only-set" }, shown.name, el("small", {}, `${shown.answers.questions} 题`));
  return el(
    "nav",
    { class: "sets", "aria-label": "问题集" },
    ...sets.map(({ name, answers }) =>
      el(
        "a",
        { href: address("runs", [id], { set: name, all: showAll ? "1" : "" }), "aria-current": name === shown.name ? "true" : null },
        name,
        el("small", {}, `${answers.questions} 题`),
      ),
    ),
  );
}

// The list of runs, and where a new one begins.
import { el } from "../dom.js";
import { operatorGet } from "../operator-key.js";
import { EVALUATIONS, listing } from "./data.js";
import { followed } from "./progress.js";
import { address } from "./route.js";
import { starter } from "./start-run.js";
import { STATES, interval, moment, percent, rate } from "./words.js";

const MOST_SETS = 3;
const CHOSEN = 2;

export async function runs({ signal, say, again }) {
  const [found, known] = await Promise.all([
    listing(signal),
    // a broken set of the installation must not hide the runs
    operatorGet(`${EVALUATIONS}/sets`, signal).catch(({ problem }) => ({ sets: [], problem })),
  ]);
  const chosen = [];
  const bar = compareBar();
  const cards = found.map((one) => card(one, { chosen, bar, signal, say, again }));
  const list = cards.length > 0 ? [bar.node, el("ol", { class: "runs" }, ...cards)] : [empty()];
  const heading = el("h2", { class: "view-title" }, "运行列表", el("span", { class: "plain" }, `${found.length} 次`));
  return { title: "运行列表", nodes: [heading, starter(known, found.length === 0, say), ...list] };
}

function empty() {
  return el("p", { class: "empty card" }, "还没有评测。选一个问题集，或上传自己的，就可以开始第一次。");
}

function card(one, tools) {
  const title = el("a", { href: address("runs", [one.id]) }, moment(one.ended ?? one.requested));
  return el(
    "li",
    { class: `card run ${one.state}` },
    el(
      "div",
      { class: "run-head" },
      el("h3", {}, title),
      one.state === "done" ? null : el("span", { class: `badge ${one.state}` }, STATES[one.state] ?? one.state),
      one.figures.length > 0 ? pick(one, tools) : null,
    ),
    el("p", { class: "where" }, el("span", {}, one.sets.join("、") || "问题集不详"), one.index ? el("span", {}, `索引 ${one.index}`) : null),
    one.error ? el("p", { class: "refusal" }, one.error) : null,
    figures(one.figures),
    one.state === "queued" || one.state === "running" ? followed(one, tools) : null,
  );
}

function figures(sets) {
  if (sets.length === 0) return null;
  const more = sets.length - MOST_SETS;
  return el(
    "div",
    {},
    ...sets.slice(0, MOST_SETS).map(({ set, questions, accuracy, falseAnswers, wrongRefusals, hitAt5 }) =>
      el(
        "dl",
        { class: "brief-figures", "aria-label": set },
        sets.length > 1 ? el("div", { class: "of-set" }, el("dt", { class: "hidden" }, "问题集"), el("dd", {}, set)) : null,
        figure("正确率", rate(accuracy), accuracy.cases > 0 ? interval(accuracy) : ""),
        figure("误答", rate(falseAnswers)),
        figure("误拒答", rate(wrongRefusals)),
        figure("hit@5", accuracy.cases > 0 ? percent(hitAt5) : "—"),
        figure("问题", String(questions)),
      ),
    ),
    more > 0 ? el("p", { class: "plain" }, `另有 ${more} 个问题集，点开查看。`) : null,
  );
}

function figure(name, value, note) {
  return el("div", {}, el("dt", {}, name), el("dd", {}, value, note ? el("small", {}, note) : null));
}

// Two are compared: the third that is chosen takes the place of the first.
function pick(one, { chosen, bar }) {
  const box = el("input", {
    type: "checkbox",
    onchange: () => {
      if (box.checked) chosen.push({ id: one.id, box });
      else chosen.splice(chosen.findIndex(({ id }) => id === one.id), 1);
      if (chosen.length > CHOSEN) chosen.shift().box.checked = false;
      bar.update(chosen.map(({ id }) => id));
    },
  });
  return el("label", { class: "pick" }, box, "比较", el("span", { class: "hidden" }, ` ${moment(one.ended)} ${one.sets.join("、")}`));
}

function compareBar() {
  const told = el("span", { role: "status" }, "勾选两次运行，可以比较。");
  const link = el("a", { class: "primary", hidden: true }, "比较这两次");
  return {
    node: el("p", { class: "compare-bar" }, told, link),
    update(ids) {
      link.hidden = ids.length < CHOSEN;
      // ids begin with their time, so that the earlier run is the one compared with
      link.setAttribute("href", address("compare", [...ids].sort()));
      told.textContent = ids.length < CHOSEN ? `已选 ${ids.length} 次，再选 ${CHOSEN - ids.length} 次。` : "已选两次。";
    },
  };
}

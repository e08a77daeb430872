// Two runs beside each other: by figure, by test, and the questions that turned.
import { el } from "../dom.js";
import { operatorGet } from "../operator-key.js";
import { detail, listing, path } from "./data.js";
import { hybrid } from "./figures.js";
import { address } from "./route.js";
import { table } from "./tables.js";
import { NONE, VERDICTS, exactMoment, millis, p, percent, score } from "./words.js";

const LEVEL = 0.05;
const METRICS = [
  ["答案正确率", ({ answers }) => answers.accuracy],
  ["误答", ({ answers }) => answers.falseAnswers, true],
  ["误拒答", ({ answers }) => answers.wrongRefusals, true],
  ["引用到依据", ({ answers }) => answers.evidenceCited],
  ["事实召回", ({ answers }) => mean(answers, answers.means.factRecall)],
  ["引用精确率", ({ answers }) => mean(answers, answers.means.citationPrecision)],
  ["引用召回", ({ answers }) => mean(answers, answers.means.citationRecall)],
  ["hit@5", (set) => mean(set.answers, hybrid(set)?.hitAt5 ?? 0)],
];

function mean(answers, value) {
  return { value, cases: answers.accuracy.cases };
}

export async function compare({ ids: [first = "", second = ""], signal }) {
  const kept = (await listing(signal)).filter(({ state }) => state === "done");
  const heading = el("h2", { class: "view-title" }, "比较两次运行");
  const head = [heading, chooser(kept, first, second)];
  if (!first || !second) return { title: "比较", nodes: [...head, hint(kept)] };
  const [before, after, { sets }] = await Promise.all([
    detail(first, { signal }),
    detail(second, { signal }),
    operatorGet(path(first, `/compare/${encodeURIComponent(second)}`), signal),
  ]);
  const shown = sets.map((one) => section(one, { first, second, before: before.result, after: after.result }));
  return { title: "比较", nodes: [...head, ...shown] };
}

function hint(kept) {
  const text = kept.length < 2 ? "至少要有两次完成的运行才能比较。" : "选好两次运行：同一个问题集、同样的问题才会被比较。";
  return el("p", { class: "empty card" }, text);
}

function chooser(kept, first, second) {
  const form = el(
    "form",
    { class: "filters card" },
    select("之前（甲）", "first", kept, first),
    select("之后（乙）", "second", kept, second),
    el("button", { class: "primary" }, "比较"),
    el("button", { class: "quiet", type: "button", onclick: () => go(form, "second", "first") }, "对调"),
  );
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    go(form, "first", "second");
  });
  return form;
}

function go(form, one, other) {
  const { [one]: before, [other]: after } = form.elements;
  if (before.value && after.value) location.hash = address("compare", [before.value, after.value]);
}

function select(label, name, kept, chosen) {
  const options = kept.map(({ id, ended, sets }) => el("option", { value: id, selected: id === chosen }, `${exactMoment(ended)} ${sets.join("、")}`));
  return el("label", {}, label, el("select", { name, required: true }, el("option", { value: "" }, "请选择"), ...options));
}

function section(one, { first, second, before, after }) {
  const find = (result) => result.sets.find(({ name }) => name === one.set);
  const [was, is] = [find(before), find(after)];
  return el(
    "section",
    { class: "card" },
    el("h3", {}, one.set, el("small", {}, `共同的问题 ${one.questions} 题`)),
    el("div", { class: "pair" }, verdict("答案", one.answers), verdict("检索前五（hit@5）", one.hits)),
    table("各项指标", ["指标", "甲", "乙", "乙比甲"], [...METRICS.map((metric) => row(metric, was, is)), ranks(was, is), times(was, is)], true),
    turned(one, { first, second }),
  );
}

function verdict(name, { onlyFirst, onlySecond, p: chance }) {
  const better = onlySecond === onlyFirst ? "两次一样多" : onlySecond > onlyFirst ? "乙更好" : "甲更好";
  const sure = chance < LEVEL ? `${better}，不像是偶然` : "看不出可靠的差别";
  return el(
    "div",
    { class: "verdict-box" },
    el("h4", {}, name),
    el("p", { class: "value" }, sure),
    el("p", { class: "plain" }, `只有甲对 ${onlyFirst} 题，只有乙对 ${onlySecond} 题；McNemar 精确检验 ${p(chance)}`),
  );
}

function row([name, of, lessIsBetter = false], was, is) {
  const [before, after] = [of(was), of(is)];
  if (before.cases === 0 || after.cases === 0) return [name, shown(before), shown(after), NONE];
  const points = (after.value - before.value) * 100;
  return [name, shown(before), shown(after), change(points, lessIsBetter)];
}

function shown({ value, cases }) {
  return cases === 0 ? NONE : percent(value);
}

function change(points, lessIsBetter) {
  if (Math.abs(points) < 0.05) return "±0";
  const isGain = points > 0 !== lessIsBetter;
  return el("span", { class: isGain ? "gain" : "loss" }, `${points > 0 ? "▲ +" : "▼ −"}${Math.abs(points).toFixed(1)}`, el("span", { class: "hidden" }, isGain ? "，变好" : "，变差"));
}

// A mean of reciprocals, so no percentage.
function ranks(was, is) {
  const [before, after] = [was, is].map((set) => (set.answers.accuracy.cases > 0 ? hybrid(set)?.mrrAt10 : undefined));
  if (before === undefined || after === undefined) return ["MRR@10", NONE, NONE, NONE];
  const slight = Math.abs(after - before) < 0.0005;
  const change = el("span", { class: after > before ? "gain" : "loss" }, `${after > before ? "▲ +" : "▼ −"}${score(Math.abs(after - before))}`);
  return ["MRR@10", score(before), score(after), slight ? "±0" : change];
}

function times(was, is) {
  const [before, after] = [was, is].map(({ trust }) => trust.millis.p50);
  const slower = after - before;
  return ["回答用时 p50", millis(before), millis(after), `${slower > 0 ? "+" : "−"}${millis(Math.abs(slower))}`];
}

function turned({ set, flipped }, { first, second }) {
  if (flipped.length === 0) return el("p", { class: "plain" }, "没有一题的对错改变。");
  const gains = flipped.filter(({ after }) => after === "RIGHT");
  const losses = flipped.filter(({ after }) => after !== "RIGHT");
  return el("div", { class: "pair turned" }, group("变错", losses, { set, first, second }), group("变对", gains, { set, first, second }));
}

function group(name, flips, { set, first, second }) {
  const item = ({ id, question, before, after }) =>
    el(
      "li",
      {},
      el("span", {}, question || `${id}（只打分，不列出）`),
      el(
        "span",
        { class: "plain" },
        "甲 ",
        el("a", { href: address("runs", [first], { set, text: id }) }, VERDICTS[before]),
        " → 乙 ",
        el("a", { href: address("runs", [second], { set, text: id }) }, VERDICTS[after]),
      ),
    );
  return el("section", {}, el("h4", {}, `${name} ${flips.length} 题`), flips.length > 0 ? el("ul", {}, ...flips.map(item)) : el("p", { class: "plain" }, "没有"));
}

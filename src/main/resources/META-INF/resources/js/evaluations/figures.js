// The main figures of a set, with their 95 % intervals where the service knows them.
import { el } from "../dom.js";
import { table } from "./tables.js";
import { LEGS, NONE, interval, millis, percent, rate, score } from "./words.js";

export function hybrid(set, type = "all") {
  return set.retrieval.find((row) => row.leg === "hybrid" && row.type === type)?.scores;
}

export function figures(set, followUps) {
  const { answers, trust } = set;
  const found = hybrid(set);
  const isAsked = answers.accuracy.cases > 0;
  const share = (value) => (isAsked ? percent(value) : NONE);
  return el(
    "div",
    { class: "figures" },
    rated("答案正确率", answers.accuracy, "说全了应说的事实"),
    rated("误答", answers.falseAnswers, "没有记载却回答了", true),
    rated("误拒答", answers.wrongRefusals, "有记载却没有回答", true),
    rated("引用到依据", answers.evidenceCited, "有引文落在依据处"),
    plain("事实召回", share(answers.means.factRecall), "答案说出的事实占应说的比例"),
    plain("引用精确率", share(answers.means.citationPrecision), "正确的引用所占比例"),
    plain("引用召回", share(answers.means.citationRecall), "有引用支持的事实所占比例"),
    rated("引文逐字一致", answers.verbatim, "与原文一字不差"),
    plain("无出处的数字和名称", String(answers.untraced), "答案里有而引文里没有"),
    plain("hit@5", found && isAsked ? percent(found.hitAt5) : NONE, "混合检索，前五段有依据"),
    plain("回答用时", millis(trust.millis.p50), `中位数；p95 ${millis(trust.millis.p95)}`),
    plain("答案长度", `${answers.means.length.toFixed(0)} 字`, "平均"),
    ...(followUps ? conversation(followUps) : []),
  );
}

function conversation({ inConversation, inFull, points }) {
  return [
    rated("追问正确率", inConversation, "接着前面的话问"),
    rated("同样的问题完整地问", inFull, `相差 ${points.toFixed(1)} 个百分点`),
  ];
}

function plain(name, value, note) {
  return el("div", { class: "figure" }, el("h3", {}, name), el("p", { class: "value" }, value), el("p", { class: "plain" }, note));
}

function rated(name, one, note, isBad = false) {
  const card = plain(name, rate(one), note);
  if (one.cases === 0) return card;
  card.querySelector(".value").append(el("small", {}, `${one.hits}/${one.cases}`));
  card.append(el("p", { class: "plain" }, `95% 区间 ${interval(one)}`), range(one, isBad));
  return card;
}

// The interval as a stroke on a line from 0 to 1; the numbers stand above it.
function range({ low, high, value }, isBad) {
  const stroke = el("i", {});
  const point = el("b", {});
  stroke.style.left = percent(low);
  stroke.style.width = percent(Math.max(high - low, 0.005));
  point.style.left = percent(value);
  return el("div", { class: `range${isBad ? " bad" : ""}`, "aria-hidden": "true" }, stroke, point);
}

export function retrieval(set) {
  const head = ["方式", "hit@1", "hit@5", "hit@10", "hit@20", "Recall@5", "Recall@20", "MRR@10", "95% 区间", "nDCG@10", "95% 区间"];
  const rows = set.retrieval
    .filter(({ type }) => type === "all")
    .map(({ leg, scores, mrrAt10, ndcgAt10 }) => [
      LEGS[leg] ?? leg,
      ...[scores.hitAt1, scores.hitAt5, scores.hitAt10, scores.hitAt20, scores.recallAt5, scores.recallAt20].map(score),
      score(scores.mrrAt10),
      `${score(mrrAt10.low)}–${score(mrrAt10.high)}`,
      score(scores.ndcgAt10),
      `${score(ndcgAt10.low)}–${score(ndcgAt10.high)}`,
    ]);
  if (rows.length === 0 || hybrid(set)?.questions === 0) return null;
  return el("section", { class: "card" }, el("h3", {}, "检索"), table("各种检索方式", head, rows, true));
}

// A question with what the service said and what it should have said.
import { el } from "../dom.js";
import { LEGS, lines, millis, score } from "./words.js";

const QUOTE_TOLD = 300;

export function said({ answer, ranks }, showsRanks = true) {
  return el(
    "section",
    {},
    el("h4", {}, answer.answered ? "服务的回答" : "服务没有回答"),
    el("p", { class: "said" }, answer.text),
    el("p", { class: "plain" }, `置信度 ${score(answer.confidence)}，${millis(answer.millis)}`),
    ...answer.citations.map(cited),
    answer.untraced.length > 0 ? el("p", { class: "refusal" }, `引文里没有：${answer.untraced.join("、")}`) : null,
    showsRanks && Object.keys(ranks).length > 0 ? el("p", { class: "plain" }, `依据的名次：${ranked(ranks)}`) : null,
  );
}

function cited({ n, document, item, lines: range, quote, right, verbatim }) {
  const verdict = `${right ? "有依据" : "与依据无关"}${verbatim ? "" : "，与原文不一致"}`;
  return el(
    "blockquote",
    { class: right && verbatim ? "good" : "bad" },
    el("p", {}, quote),
    el("footer", {}, `[${n}] ${verdict} · `, item ? el("a", { href: original(item, range, quote) }, `${document} ${lines(range)}`) : `${document} ${lines(range)}`),
  );
}

function original(item, { first }, quote) {
  const told = [...quote].slice(0, QUOTE_TOLD).join("");
  return `/items/${encodeURIComponent(item)}?quote=${encodeURIComponent(told)}&line=${first}#L${first}`;
}

function ranked(ranks) {
  return Object.entries(LEGS)
    .filter(([leg]) => leg in ranks)
    .map(([leg, name]) => `${name} ${ranks[leg] === 0 ? "未找到" : `第 ${ranks[leg]}`}`)
    .join("，");
}

export function expected({ question }) {
  const { facts, evidence, after, why } = question;
  return el(
    "section",
    {},
    el("h4", {}, "应有的答案"),
    facts.length > 0
      ? el("ul", { class: "facts" }, ...facts.map((forms) => el("li", {}, forms.join(" / "))))
      : el("p", { class: "said" }, "文件没有记载，应当拒答。"),
    ...evidence.map(({ document, quote, lines: range }) =>
      el("blockquote", {}, el("p", {}, quote), el("footer", {}, `${document} ${lines(range)}`))),
    after.length > 0 ? el("p", { class: "plain" }, `先问：${after.join("；")}`) : null,
    why ? el("p", { class: "plain" }, `说明：${why}`) : null,
  );
}

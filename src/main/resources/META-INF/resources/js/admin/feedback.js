// What readers did not find, often ask, or were not content with.
import { el } from "../dom.js";
import { load, number, short, table, tag, time } from "./parts.js";

const DISLIKED = new Set(["down", "1", "2"]);

export class FeedbackPanel {
  #operator;
  #section = document.getElementById("feedback");

  constructor(operator) {
    this.#operator = operator;
  }

  refresh() {
    return Promise.all([
      this.#list("failed", "/api/admin/searches/failed", failed),
      this.#list("frequent", "/api/admin/questions/frequent?size=50", frequent),
      this.#list("disliked", "/api/admin/answers?rating=down&size=50", disliked),
    ]);
  }

  #list(name, path, shown) {
    return load(this.#section.querySelector(`[data-list="${name}"]`), () => this.#operator.get(path), shown);
  }
}

function failed({ searches }) {
  const rows = searches.map(({ kind, text, count, last }) => [
    el("a", { href: `/${kind === "ask" ? "ask" : "search"}?q=${encodeURIComponent(text)}`, rel: "nofollow" }, text),
    short(kind === "ask" ? "提问" : "检索"),
    number(count),
    time(last),
  ]);
  return rows.length ? table("没有结果的检索和提问", ["内容", "方式", "次数#", "最近一次"], rows) : none("没有落空的检索或提问。");
}

function frequent({ total, questions }) {
  const rows = questions.map(({ question, count, last, lastAnswerId, insufficientShare, up, down }) => [
    answerLink(lastAnswerId, question),
    number(count),
    `${Math.round(insufficientShare * 100)}%`,
    `${number(up)} / ${number(down)}`,
    time(last),
  ]);
  if (!rows.length) return none("还没有人提问。");
  return [...table("常问的问题", ["问题", "次数#", "未能回答#", "好评 / 差评#", "最近一次"], rows), more(total, rows.length)];
}

function disliked({ total, answers }) {
  const rows = answers.map(({ answerId, question, answer, status, time: given, feedback }) => [
    [answerLink(answerId, question), el("p", { class: "excerpt" }, answer)],
    short(status === "answered" ? "已回答" : "未能回答"),
    comments(feedback),
    time(given),
  ]);
  if (!rows.length) return none("没有得到差评的回答。");
  return [...table("得到差评的回答", ["问题和回答", "结果", "评价", "时间"], rows), more(total, rows.length)];
}

function comments(feedback) {
  return feedback
    .filter(({ rating }) => DISLIKED.has(rating))
    .map(({ comment }) => el("p", {}, tag("差评", "bad"), " ", comment || "没有留言"));
}

function answerLink(id, question) {
  return el("a", { href: `/answers/${encodeURIComponent(id)}` }, question);
}

function more(total, shown) {
  return total > shown ? el("p", { class: "plain" }, `共 ${number(total)} 条，列出前 ${number(shown)} 条。`) : null;
}

function none(text) {
  return el("p", { class: "empty" }, text);
}

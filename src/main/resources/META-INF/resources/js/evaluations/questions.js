// Every question of a set, narrowed by type, verdict, kind and words.
import { el } from "../dom.js";
import { expected, said } from "./question-view.js";
import { address, note } from "./route.js";
import { CITATIONS, OPINIONS, VERDICTS, typeName } from "./words.js";

const AT_ONCE = 50;
const ANSWERABLE = { yes: "有记载", no: "无记载" };
const FILTERS = ["type", "verdict", "answerable", "text"];

export function questions(id, { set, showAll, state, judgements }) {
  const heading = el("h3", { id: "questions-title" }, "逐题查看");
  if (set.questions.length === 0) return hidden(id, set, heading);
  const count = el("output", { class: "plain", "aria-live": "polite" });
  const list = el("div", { class: "questions" });
  const form = filters(set, state);
  const opinions = (asked) => judgements.judgements.filter(({ question }) => question === asked.id);
  const update = () => {
    const chosen = Object.fromEntries(new FormData(form));
    const found = set.questions.filter((result) => fits(result, chosen));
    count.textContent = `${found.length} / ${set.questions.length} 题`;
    list.replaceChildren(...rows(found, opinions));
    if (found.length === 0) list.append(el("p", { class: "empty" }, "没有符合条件的问题。"));
    return chosen;
  };
  form.addEventListener("input", () => note("runs", [id], { set: set.name, all: showAll ? "1" : "", ...update() }));
  form.addEventListener("submit", (event) => event.preventDefault());
  const chosen = update();
  // an address that names a question by its id opens it
  if (FILTERS.some((name) => chosen[name]) && list.children.length === 1) list.firstChild.open = true;
  return el("section", { class: "card", "aria-labelledby": "questions-title" }, heading, form, count, list);
}

function hidden(id, { name, answers }, heading) {
  const show = el("a", { class: "quiet", href: address("runs", [id], { set: name, all: "1" }) }, "仍要列出题目");
  const why = answers.questions > 0 ? "这个问题集只用来打分。看着题目调整服务，分数就不再可信，所以题目默认不列出。" : "这个问题集没有题目。";
  return el("section", { class: "card", "aria-labelledby": "questions-title" }, heading, el("p", {}, why), el("p", {}, show));
}

function filters(set, state) {
  const types = [...new Set(set.questions.map(({ question }) => question.type))].sort();
  return el(
    "form",
    { class: "filters", role: "search", "aria-label": "筛选问题" },
    select("题型", "type", types.map((type) => [type, typeName(type)]), state),
    select("判定", "verdict", Object.entries(VERDICTS), state),
    select("公报", "answerable", Object.entries(ANSWERABLE), state),
    el("label", {}, "文字", el("input", { type: "search", name: "text", value: state.get("text") ?? "", placeholder: "问题、回答或编号" })),
    el("button", { class: "quiet", type: "button", onclick: (event) => clear(event.target.form) }, "清除"),
  );
}

function select(label, name, options, state) {
  const chosen = state.get(name) ?? "";
  return el(
    "label",
    {},
    label,
    el("select", { name }, el("option", { value: "" }, "全部"), ...options.map(([value, text]) => el("option", { value, selected: value === chosen }, text))),
  );
}

function clear(form) {
  for (const field of form.elements) if (field.name) field.value = "";
  form.dispatchEvent(new Event("input"));
  form.elements.text.focus();
}

function fits({ question, answer, verdict }, { type, verdict: wanted, answerable, text }) {
  const words = text.trim().toLowerCase();
  const isAnswerable = question.type !== "unanswerable";
  return (
    (!type || question.type === type) &&
    (!wanted || verdict === wanted) &&
    (!answerable || isAnswerable === (answerable === "yes")) &&
    (!words || [question.id, question.question, answer.text].some((one) => one.toLowerCase().includes(words)))
  );
}

// Thousands of rows at once would make the page slow.
function rows(found, opinions) {
  const shown = found.slice(0, AT_ONCE).map((result) => row(result, opinions));
  const rest = found.slice(AT_ONCE);
  if (rest.length === 0) return shown;
  const more = el("button", { class: "quiet more-rows", type: "button" }, `再显示 ${Math.min(AT_ONCE, rest.length)} 题（还有 ${rest.length} 题）`);
  more.addEventListener("click", () => {
    const next = rows(rest, opinions);
    more.replaceWith(...next);
    next[0].querySelector("summary").focus();
  });
  return [...shown, more];
}

function row(result, opinions) {
  const { question, verdict } = result;
  const node = el(
    "details",
    { class: "question" },
    el(
      "summary",
      {},
      el("span", { class: `badge ${verdict.toLowerCase()}` }, VERDICTS[verdict] ?? verdict),
      el("span", { class: "asked-words" }, question.question),
      el("span", { class: "plain" }, `${question.id} · ${typeName(question.type)}`),
    ),
  );
  node.addEventListener("toggle", () => {
    if (!node.open || node.querySelector(".pair")) return;
    node.append(el("div", { class: "pair" }, said(result), expected(result)), ...opinions(question).map(opinion));
  });
  return node;
}

function opinion({ judge, verdict, citation, comment }) {
  return el("p", { class: "opinion" }, `${judge}：${[OPINIONS[verdict], CITATIONS[citation], comment].filter(Boolean).join("，")}`);
}

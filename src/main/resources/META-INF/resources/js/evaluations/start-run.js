// Begins a run with sets of the installation, or with a file of one's own; refusals say rule and place.
import { ProblemError } from "../api.js";
import { el } from "../dom.js";
import { operatorPost, operatorUpload } from "../operator-key.js";
import { EVALUATIONS } from "./data.js";
import { address } from "./route.js";

const EXAMPLE = '{"id": "q1", "question": "…多少条？", "type": "number", "audience": "staff", "facts": [["12条", "十二条"]], '
  + '"evidence": [{"document": "文件编号", "quote": "原文…12 条", "lines": [5, 5]}]}';

const WIDE = "(min-width: 50rem)";
const NONE_CHOSEN = { title: "还没有选问题集", detail: "请至少勾选一个问题集。" };

export function starter({ sets, problem }, isFirst, say) {
  const refusal = el("div", { role: "alert" });
  const forms = [knownForm(sets, problem), ownForm()];
  for (const { form, request } of forms) {
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      begin(form, request, refusal, say);
    });
  }
  return el(
    "details",
    { class: "card starter", open: isFirst || matchMedia(WIDE).matches },
    el("summary", {}, "开始新的评测"),
    el("div", { class: "pair" }, ...forms.map(({ form }) => form)),
    refusal,
  );
}

async function begin(form, request, refusal, say) {
  const button = form.querySelector("button");
  button.disabled = true;
  refusal.replaceChildren();
  say("正在检查问题集…");
  try {
    const { evaluation } = await request();
    say("评测已开始。");
    location.hash = address("runs", [evaluation.id]);
  } catch (cause) {
    if (!cause.problem) throw cause;
    refusal.replaceChildren(refused(cause.problem));
  } finally {
    button.disabled = false;
  }
}

function knownForm(sets, problem) {
  const usable = sets.filter(({ about }) => about);
  const others = sets.filter(({ about }) => !about);
  const form = el(
    "form",
    {},
    el("fieldset", {}, el("legend", {}, "已有的问题集"), ...usable.map(choice), problem ? refused(problem) : null, usable.length > 0 ? null : none()),
    others.length > 0 ? unusable(others) : null,
    el("button", { class: "primary", disabled: usable.length === 0 }, "开始评测"),
  );
  return { form, request: () => chosen(new FormData(form).getAll("set")) };
}

// The service takes no name for all of them, which nobody means who chose none.
function chosen(sets) {
  if (sets.length === 0) throw new ProblemError(NONE_CHOSEN);
  return operatorPost(EVALUATIONS, { sets });
}

function unusable(others) {
  return el(
    "details",
    { class: "format" },
    el("summary", {}, `另有 ${others.length} 个问题集问的是别的文件`),
    el("p", {}, others.map(({ name }) => name).join("、")),
  );
}

function choice({ name, questions, scoredOnly }, i) {
  return el(
    "label",
    { class: "choice" },
    el("input", { type: "checkbox", name: "set", value: name, checked: i === 0 }),
    el("span", {}, name, el("small", {}, `${questions} 题${scoredOnly ? "，只用来打分" : ""}`)),
  );
}

function none() {
  return el("p", { class: "plain" }, "没有关于现有文件的问题集，请上传一个。");
}

function ownForm() {
  const name = el("span", {}, "选择文件，或拖到这里");
  const onchange = () => (name.textContent = file.files[0]?.name ?? "选择文件，或拖到这里");
  const file = el("input", { id: "own-set", type: "file", accept: ".jsonl,.csv,.xlsx", required: true, onchange });
  const form = el(
    "form",
    {},
    el("fieldset", {}, el("legend", {}, "自己的问题集"), el("label", { for: "own-set" }, "jsonl、csv 或 xlsx 文件，最大 4 MB、2000 题"), el("div", { class: "drop" }, name, file), format()),
    el("button", { class: "primary" }, "上传并评测"),
  );
  return { form, request: () => operatorUpload(EVALUATIONS, "questions", file.files[0]) };
}

function format() {
  return el(
    "details",
    { class: "format" },
    el("summary", {}, "文件格式"),
    el("p", {}, "jsonl 一行一题：", el("code", {}, EXAMPLE)),
    el("p", {}, "csv、xlsx 的列：编号、问题、类型、提问者、先问、完整问法、事实、文档、行、原文、说明。一格里有几项时分行写，同一事实的几种写法用 | 隔开。"),
    el("p", {}, "公报没有记载的问题，类型写 unanswerable，不写事实和出处。名称以 -test 结尾的问题集只打分，不列出题目。"),
  );
}

// Findings are lines like: own.jsonl 第 3 行：rule，但这里是 finding. Where there are several, the first line counts them.
export function refused({ title, detail }) {
  const told = detail.split("\n").filter((line) => line.trim());
  const count = told.length > 1 && told[0].endsWith("：") ? told.shift().slice(0, -1) : null;
  return el(
    "section",
    { class: "problem" },
    el("h4", {}, title ?? "问题集不合规"),
    count ? el("p", {}, `${count}，改好后再上传。`) : null,
    el("ul", { class: "findings" }, ...told.map(finding)),
  );
}

function finding(line) {
  const [, place, rest] = /^(.{1,200}? 第 \d+ 行)：(.*)$/s.exec(line) ?? [null, "", line];
  const [rule, found] = rest.split("，但这里是");
  return el(
    "li",
    {},
    place ? el("strong", { class: "place" }, place) : null,
    el("span", {}, rule),
    found ? el("span", { class: "found" }, `实际是 ${found.trim()}`) : null,
  );
}

// The keys of the judges and the buttons that do the same.
import { el } from "../dom.js";
import { CITATIONS, OPINIONS } from "./words.js";

const VERDICTS = { 1: "correct", 2: "partly", 3: "wrong" };
const CITED = { g: "good", b: "bad" };
const STEPS = { n: 1, p: -1 };

// Keys are for whoever is not writing, and can be switched off, as single keys must be.
export function listen(desk, signal) {
  const onKey = (event) => {
    if (!desk.keys.checked || event.ctrlKey || event.metaKey || event.altKey || event.isComposing || isWriting(event.target)) return;
    if (event.repeat && !(event.key in STEPS)) return;
    if (press(desk, event.key.toLowerCase())) event.preventDefault();
  };
  document.addEventListener("keydown", onKey, { signal });
}

function isWriting(target) {
  return target.matches("textarea, select, input:not([type=checkbox])");
}

function press(desk, key) {
  if (Object.hasOwn(VERDICTS, key)) desk.judge(VERDICTS[key]);
  else if (Object.hasOwn(CITED, key)) desk.judgeCitation(CITED[key]);
  else if (Object.hasOwn(STEPS, key)) desk.goTo(desk.at + STEPS[key]);
  else return false;
  return true;
}

export function buttons(desk) {
  const verdicts = Object.entries(VERDICTS).map(([key, value]) => toggle(key, OPINIONS[value], value, () => desk.judge(value)));
  const cited = Object.entries(CITED).map(([key, value]) => toggle(key, CITATIONS[value], value, () => desk.judgeCitation(value)));
  const steps = [
    el("button", { class: "quiet", type: "button", onclick: () => desk.goTo(desk.at - 1) }, el("kbd", {}, "p"), "上一题"),
    el("button", { class: "quiet", type: "button", onclick: () => desk.goTo(desk.at + 1) }, el("kbd", {}, "n"), "下一题"),
    el("button", { class: "quiet", type: "button", onclick: () => desk.goTo(desk.firstOpen()) }, "第一道没评的"),
  ];
  const group = (label, members) => el("div", { class: "keys", role: "group", "aria-label": label }, ...members);
  return {
    node: el("div", { class: "key-rows" }, group("答案", verdicts), group("引用", cited), group("换题", steps)),
    show(verdict, citation) {
      for (const one of verdicts) one.setAttribute("aria-pressed", String(one.value === verdict));
      for (const one of cited) one.setAttribute("aria-pressed", String(one.value === citation));
    },
  };
}

function toggle(key, label, value, onclick) {
  return el("button", { class: `quiet judge-${value}`, type: "button", value, "aria-pressed": "false", onclick }, el("kbd", {}, key), label);
}

export function helpLine() {
  return el("p", { class: "plain" }, "按键：1 对，2 部分对，3 错；g 引用好，b 引用坏；n 下一题，p 上一题。写评判人和评语时按键不起作用。");
}

// The pages of evaluators: asks for the key, and shows the view that the address names behind #.
import { el, problemBox } from "./dom.js";
import { forgetKey, getKey, isKeyProblem, operatorGet, setKey } from "./operator-key.js";
import { EVALUATIONS } from "./evaluations/data.js";
import { read } from "./evaluations/route.js";
import { runs } from "./evaluations/runs.js";
import { run } from "./evaluations/run.js";
import { compare } from "./evaluations/compare.js";
import { judge } from "./evaluations/judge.js";

const VIEWS = { "": runs, runs: run, compare, judge };
const box = document.getElementById("view");
const nav = document.getElementById("ev-nav");
const form = document.getElementById("key-form");
const field = document.getElementById("key");
const refusal = document.getElementById("key-problem");
const status = document.getElementById("ev-status");
let current = new AbortController();

document.getElementById("needs-script").remove();

form.addEventListener("submit", async (event) => {
  event.preventDefault();
  setKey(field.value.trim());
  form.querySelector("button").disabled = true;
  try {
    await operatorGet(EVALUATIONS);
    field.value = "";
    await show(true);
  } catch ({ problem }) {
    fail(problem);
  } finally {
    form.querySelector("button").disabled = false;
  }
});

document.getElementById("leave").addEventListener("click", () => {
  current.abort();
  forgetKey();
  askForKey("");
  say("已退出，密钥已忘记。");
});

addEventListener("hashchange", () => show(true));

async function show(takesFocus) {
  current.abort();
  current = new AbortController();
  const { signal } = current;
  if (!getKey()) return askForKey("");
  form.hidden = true;
  nav.hidden = false;
  const { view, ids, state } = read();
  box.replaceChildren(el("p", { class: "loading" }, "正在读取…"));
  try {
    const shown = await (VIEWS[view] ?? runs)({ ids, state, signal, say, again: () => show(true) });
    if (signal.aborted) return;
    box.replaceChildren(...shown.nodes);
    shown.mounted?.();
    arrive(shown.title, takesFocus);
  } catch (cause) {
    if (signal.aborted) return;
    if (!cause.problem) throw cause;
    fail(cause.problem);
  }
}

// Whoever does not see that the page changed is told by where the focus is.
function arrive(title, takesFocus) {
  document.title = `${title} - 评测 - 公报检索与问答`;
  for (const link of nav.querySelectorAll("a")) {
    const here = link.hash === "#/compare" ? read().view === "compare" : read().view !== "compare";
    link.toggleAttribute("aria-current", false);
    if (here) link.setAttribute("aria-current", "page");
  }
  const heading = box.querySelector("h2");
  if (!takesFocus || !heading) return;
  heading.tabIndex = -1;
  heading.focus({ preventScroll: true });
  scrollTo(0, 0);
}

function fail(problem) {
  if (isKeyProblem(problem)) {
    forgetKey();
    askForKey(problem.detail);
    return;
  }
  if (problem.code === "admin-disabled") forgetKey();
  form.hidden = true;
  nav.hidden = problem.code === "admin-disabled";
  const retry = el("p", { class: "more" }, el("button", { class: "quiet", type: "button", onclick: retryNow }, "再试一次"));
  const shown = problemBox(problem);
  shown.append(retry);
  box.replaceChildren(shown);
}

function retryNow() {
  show(true);
}

function askForKey(finding) {
  nav.hidden = true;
  form.hidden = false;
  box.replaceChildren();
  refusal.textContent = finding;
  field.toggleAttribute("aria-invalid", Boolean(finding));
  if (finding) field.setAttribute("aria-invalid", "true");
  document.title = "评测 - 公报检索与问答";
  field.focus();
}

function say(text) {
  status.textContent = text;
}

show(false);

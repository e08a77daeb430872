// The front page: one input, two ways to use it. The address holds the whole state, so that it can be shared.
import { get, ProblemError } from "./api.js";
import { el, problemBox } from "./dom.js";
import { watchReadiness } from "./readiness.js";
import { showSearch } from "./search.js";
import { showAnswer } from "./answer.js";
import { showMeetings } from "./meetings.js";

const VIEWS = {
  search: {
    button: "搜索",
    label: "检索词",
    placeholder: "词语、标题、报告人…",
    hint: "检索公报全文，可按会议、类别、报告人筛选。",
    loading: "正在检索…",
    show: showSearch,
  },
  ask: {
    button: "提问",
    label: "问题",
    placeholder: "用一句话提问，最好写明对象和年份",
    hint: "只用公报原文回答，逐条注明出处；公报没有写的，会如实说明。",
    loading: "正在公报中查找依据…",
    show: showAnswer,
  },
};

const form = document.getElementById("ask-form");
const input = document.getElementById("q");
const results = document.getElementById("results");
const status = document.getElementById("status");
const suggestions = document.getElementById("suggestions");
let running = new AbortController();
let typing = 0;

function state() {
  return new URLSearchParams(location.search);
}

function view() {
  return state().get("view") === "ask" ? "ask" : "search";
}

// Goes to another state: `changes` maps parameter names to a value, a list of values, or null.
function go(changes) {
  const next = state();
  for (const [name, value] of Object.entries(changes)) {
    next.delete(name);
    [value].flat().filter((one) => one !== null && one !== "").forEach((one) => next.append(name, one));
  }
  history.pushState(null, "", `/${String(next) && `?${next}`}`);
  render();
}

function dress(name) {
  const { button, label, placeholder, hint } = VIEWS[name];
  form.querySelector(".go").textContent = button;
  document.getElementById("q-label").textContent = label;
  document.getElementById("hint").textContent = hint;
  input.placeholder = placeholder;
  for (const tab of form.querySelectorAll("[data-view]")) {
    tab.setAttribute("aria-pressed", String(tab.dataset.view === name));
  }
}

async function render() {
  running.abort();
  running = new AbortController();
  const { signal } = running;
  const name = view();
  const query = state().get("q") ?? "";
  dress(name);
  input.value = query;
  document.title = query ? `${query} - 公报检索与问答` : "公报检索与问答";
  results.setAttribute("aria-busy", "true");
  results.replaceChildren(el("p", { class: "loading" }, query ? VIEWS[name].loading : "正在读取公报目录…"));
  status.textContent = query ? VIEWS[name].loading : "";
  try {
    const show = query ? VIEWS[name].show : showMeetings;
    const shown = await show({ state: state(), view: name, go, signal });
    if (signal.aborted) return;
    results.replaceChildren(...shown.nodes);
    status.textContent = shown.status;
  } catch (failure) {
    if (failure.name === "AbortError") return;
    const problem = failure instanceof ProblemError ? failure.problem : { title: "页面出错", detail: String(failure.message) };
    const waiting = !query && problem.code === "search-unavailable";
    results.replaceChildren(waiting ? el("p", { class: "loading" }, "公报目录在索引建好后显示。") : problemBox(problem));
    status.textContent = "";
  }
  results.removeAttribute("aria-busy");
}

async function suggest() {
  const text = input.value.trim();
  if (!text) return suggestions.replaceChildren();
  try {
    const found = await get(`/api/suggest?q=${encodeURIComponent(text)}`);
    suggestions.replaceChildren(...found.suggestions.map((value) => el("option", { value })));
  } catch {
    suggestions.replaceChildren(); // a list of suggestions is a convenience: without it the reader types on
  }
}

form.addEventListener("submit", (event) => {
  event.preventDefault();
  const q = input.value.trim();
  if (q) go({ q, page: null, session: null, kind: null, speaker: null });
});

form.addEventListener("click", (event) => {
  const name = event.target.dataset?.view;
  if (name) go({ view: name === "ask" ? name : null, q: input.value.trim(), page: null });
});

input.addEventListener("input", () => {
  clearTimeout(typing);
  if (view() === "search") typing = setTimeout(suggest, 200);
});

window.addEventListener("popstate", render);
render();
watchReadiness(document.getElementById("readiness"), render);

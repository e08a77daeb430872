import { get } from "./api.js";
import { el, highlighted, rich, sourceLine } from "./dom.js";

const PASSED_ON = ["q", "session", "kind", "speaker", "page", "mode", "sort"];
const FACETS = { session: "会议", kind: "类别", speaker: "报告人" };
const MODES = { hybrid: "综合", keyword: "关键词", semantic: "语义" };
const SORTS = { relevance: "相关度", date: "日期" };
const SIZE = 10;
const WINDOW = 10000;
const FRAGMENTS = 2;

export async function showSearch({ state, go, signal }) {
  const asked = new URLSearchParams([...state].filter(([name]) => PASSED_ON.includes(name)));
  asked.set("size", SIZE);
  const found = await get(`/api/search?${asked}`, signal);
  const page = Number(state.get("page") ?? 1);
  const list = el("div", {}, toolbar(found, state, go), ...found.hits.map(hit), pager(found.total, page, go));
  if (found.hits.length === 0) list.append(nothing(found, go));
  return {
    status: `共 ${found.total} 条结果`,
    nodes: [el("div", { class: "columns" }, filters(found.facets, state, go), list)],
  };
}

function toolbar(found, state, go) {
  return el(
    "div",
    { class: "toolbar" },
    el("h2", {}, `共 ${found.total} 条`, el("span", { class: "plain" }, `　${found.tookMs} 毫秒`)),
    choice("方式", "mode", MODES, state.get("mode") ?? found.mode, go),
    choice("排序", "sort", SORTS, state.get("sort") ?? "relevance", go),
  );
}

function choice(label, name, options, chosen, go) {
  return el(
    "label",
    {},
    `${label} `,
    el(
      "select",
      { onchange: (event) => go({ [name]: event.target.value, page: null }) },
      Object.entries(options).map(([value, text]) => el("option", { value, selected: value === chosen }, text)),
    ),
  );
}

function filters(facets, state, go) {
  const wide = window.matchMedia("(min-width: 50rem)").matches;
  const chosen = Object.keys(FACETS).flatMap((name) => state.getAll(name));
  const groups = Object.entries(FACETS).map(([name, title]) => facet(name, title, facets[name], state, go));
  const clear = () => go({ session: null, kind: null, speaker: null, page: null });
  return el(
    "details",
    { class: "filters", open: wide || chosen.length > 0 },
    el("summary", {}, chosen.length ? `筛选（已选 ${chosen.length}）` : "筛选"),
    ...groups,
    chosen.length ? el("button", { type: "button", class: "clear", onclick: clear }, "清除筛选") : null,
  );
}

function facet(name, title, counts, state, go) {
  const chosen = state.getAll(name);
  const gone = chosen.filter((value) => !counts.some((count) => count.value === value));
  const all = [...counts, ...gone.map((value) => ({ value, label: value, count: 0 }))];
  if (all.length === 0) return null;
  const toggle = (value, on) =>
    go({ [name]: on ? [...chosen, value] : chosen.filter((other) => other !== value), page: null });
  return el(
    "fieldset",
    {},
    el("legend", {}, title),
    ...all.map(({ value, label, count }) =>
      el(
        "label",
        {},
        el("input", {
          type: "checkbox",
          checked: chosen.includes(value),
          onchange: (event) => toggle(value, event.target.checked),
        }),
        el("span", {}, label),
        el("span", { class: "count" }, String(count)),
      ),
    ),
  );
}

function hit({ text, highlights, source }) {
  const fragments = highlights.slice(0, FRAGMENTS).flatMap((fragment, i) => [i ? " … " : null, ...highlighted(fragment)]);
  return el(
    "article",
    { class: "hit" },
    el("h3", {}, el("a", { href: source.url }, source.item.title), el("span", { class: "kind" }, source.item.kindLabel)),
    el("p", { class: "fragments" }, ...(fragments.length ? fragments : rich(text))),
    fragments.length
      ? el("details", { class: "whole" }, el("summary", {}, "全段"), el("p", { class: "passage" }, ...rich(text)))
      : null,
    sourceLine(source),
  );
}

function pager(total, page, go) {
  const pages = Math.min(Math.ceil(total / SIZE), WINDOW / SIZE);
  if (pages < 2) return null;
  const to = (next) => () => {
    go({ page: next });
    window.scrollTo({ top: 0 });
  };
  return el(
    "nav",
    { class: "pager", "aria-label": "翻页" },
    el("button", { type: "button", disabled: page <= 1, onclick: to(page - 1) }, "上一页"),
    el("span", {}, `${page} / ${pages}`),
    el("button", { type: "button", disabled: page >= pages, onclick: to(page + 1) }, "下一页"),
  );
}

function nothing(found, go) {
  return el(
    "section",
    {},
    el("p", {}, "没有找到。可以换一个说法、缩短检索词，或清除筛选。"),
    found.suggestions.length ? el("p", { class: "plain" }, "您要找的是不是：") : null,
    el(
      "div",
      { class: "tries" },
      ...found.suggestions.map((q) => el("button", { type: "button", onclick: () => go({ q, page: null }) }, q)),
    ),
  );
}

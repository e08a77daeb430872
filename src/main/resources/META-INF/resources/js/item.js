// The reading page: one item with its heading tree, tables and footnotes; #L120 shows line 120 of the source file.
import { get, ProblemError } from "./api.js";
import { el, plain, problemBox, rich } from "./dom.js";
import { watchReadiness } from "./readiness.js";

const article = document.getElementById("text");
const contents = document.getElementById("contents");

async function open() {
  const id = location.pathname.replace(/^\/items\//, "");
  try {
    const item = await get(`/api/items/${id}`);
    document.title = `${item.title} - 公报原文`;
    article.replaceChildren(head(item), ...body(item.blocks));
    fillContents(item.blocks);
    showLine();
  } catch (failure) {
    const problem = failure instanceof ProblemError ? failure.problem : { title: "页面出错", detail: String(failure.message) };
    article.replaceChildren(problemBox(problem));
  }
  article.removeAttribute("aria-busy");
}

function head(item) {
  const facts = {
    会议: item.meeting,
    日期: item.date,
    报告人: item.speaker && `${item.speaker}${item.role ? `（${item.role}）` : ""}`,
    页码: item.pages,
    文档: item.document,
  };
  return el(
    "header",
    {},
    el("span", { class: "kind" }, item.kindLabel),
    el("h1", {}, item.title),
    el(
      "dl",
      { class: "facts" },
      ...Object.entries(facts)
        .filter(([, value]) => value)
        .map(([name, value]) => el("div", {}, el("dt", {}, name), el("dd", {}, value))),
    ),
  );
}

function body(blocks) {
  const top = topLevel(blocks);
  return blocks.map((block) => {
    const [first, last] = block.lines;
    return el(
      "div",
      { class: "block", id: `L${first}`, "data-first": first, "data-last": last },
      el("a", { class: "ln", href: `#L${first}`, "aria-label": `第 ${first} 行` }, String(first)),
      shape(block, top),
    );
  });
}

function shape(block, top) {
  switch (block.type) {
    case "heading":
      return el(`h${Math.min(2 + block.level - top, 5)}`, {}, ...lines(block.text));
    case "table":
      return table(block);
    case "footnote":
      return el("aside", { class: "note", "aria-label": `脚注 ${block.number}` }, el("p", {}, `注 ${block.number}　`, ...lines(block.text)));
    default:
      return el("div", {}, ...block.text.split("\n").map((part) => el("p", {}, ...rich(part))));
  }
}

function topLevel(blocks) {
  return Math.min(...blocks.filter(({ type }) => type === "heading").map(({ level }) => level), 3);
}

function lines(text) {
  return text.split("\n").flatMap((part, i) => (i ? [el("br"), ...rich(part)] : rich(part)));
}

function table({ caption, header, rows }) {
  const width = Math.max(header.length, ...rows.map(({ cells }) => cells.length));
  const padded = (cells, tag, attributes) =>
    Array.from({ length: width }, (_, i) => el(tag, attributes, ...rich(cells[i] ?? "")));
  return el(
    "div",
    { class: "scroll", role: "region", tabindex: "0", "aria-label": plain(caption) || "表格" },
    el(
      "table",
      {},
      caption ? el("caption", {}, ...rich(caption)) : null,
      header.length ? el("thead", {}, el("tr", {}, padded(header, "th", { scope: "col" }))) : null,
      el("tbody", {}, ...rows.map(({ cells, lines: [first, last] }) =>
        el("tr", { "data-first": first, "data-last": last }, padded(cells, "td", {})))),
    ),
  );
}

function fillContents(blocks) {
  const headings = blocks.filter(({ type }) => type === "heading");
  if (headings.length < 3) return;
  const top = topLevel(blocks);
  contents.replaceChildren(
    el(
      "details",
      { open: window.matchMedia("(min-width: 50rem)").matches },
      el("summary", {}, "本文目录"),
      el("ol", {}, ...headings.map(({ level, text, lines: [first] }) =>
        el("li", { class: `d${level - top}` }, el("a", { href: `#L${first}` }, plain(text))))),
    ),
  );
  contents.hidden = false;
}

// The narrowest part that holds the line: a table row before its table.
function showLine() {
  const line = Number(location.hash.match(/^#L(\d+)$/)?.[1]);
  document.querySelectorAll(".here").forEach((shown) => shown.classList.remove("here"));
  if (!line) return;
  const holders = [...document.querySelectorAll("[data-first]")].filter(
    ({ dataset }) => Number(dataset.first) <= line && line <= Number(dataset.last),
  );
  const part = holders.at(-1);
  if (!part) return;
  part.classList.add("here");
  part.scrollIntoView({ block: "center" });
}

window.addEventListener("hashchange", showLine);
open();
watchReadiness(document.getElementById("readiness"), open);

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
    受委托: item.onBehalfOf,
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
      ...relations(item).map(([name, values]) => el("div", {}, el("dt", {}, name), ...values.map((value) => el("dd", {}, value)))),
    ),
  );
}

// What the record says about this item: what it follows, what follows it, who came into an office or left it.
function relations({ follows, followedBy, about, opinions, attachedTo, annexes, appointments }) {
  const links = (items) => items.map(({ id, title }) => el("a", { href: `/items/${encodeURIComponent(id)}` }, title));
  const outside = follows?.outsideArchive && [`${follows.title}（未收录）`];
  return [
    ["落实", follows ? outside || links([follows]) : []],
    ["落实情况", links(followedBy)],
    ["所审议的报告", links(about)],
    ["审议意见", links(opinions)],
    ["所附文件", attachedTo ? links([attachedTo]) : []],
    ["附件", links(annexes)],
    ["任免", appointments.map(({ person, actLabel, office }) => `${actLabel} ${person}：${office}`)],
  ].filter(([, values]) => values.length > 0);
}

function body(blocks) {
  const top = topLevel(blocks);
  return blocks.map((block, i) => {
    if (isCaptionOf(block, blocks[i + 1])) return null;
    const last = block.lines[1];
    const first = isCaptionOf(blocks[i - 1], block) ? blocks[i - 1].lines[0] : block.lines[0];
    return el(
      "div",
      { class: "block", id: `L${first}`, "data-first": first, "data-last": last },
      el("a", { class: "ln", href: `#L${first}`, "aria-label": `第 ${first} 行` }, String(first)),
      shape(block, top),
    );
  }).filter(Boolean);
}

// A caption is drawn with its table, which then begins at the line of the caption.
function isCaptionOf(block, next) {
  return block?.type === "paragraph" && next?.type === "table" && next.caption === block.text;
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

function table({ caption, header, rows, cells }) {
  const width = Math.max(header.length, ...rows.map(({ cells: printed }) => printed.length));
  const columns = Array.from({ length: width }, (_, i) => i);
  return el(
    "div",
    { class: "scroll", role: "region", tabindex: "0", "aria-label": plain(caption) || "表格" },
    el(
      "table",
      {},
      caption ? el("caption", {}, ...rich(caption)) : null,
      header.length ? el("thead", {}, el("tr", {}, columns.map((i) => el("th", { scope: "col" }, ...rich(header[i] ?? ""))))) : null,
      el("tbody", {}, ...rows.map(({ cells: printed, lines: [first, last] }, at) =>
        el("tr", { "data-first": first, "data-last": last }, columns.map((i) => cell(printed[i] ?? "", at, i, { rows, cells }))))),
    ),
  );
}

// A printed cell; one that stands under a wrong column says where it belongs, a blank one shows the label that it takes from above.
function cell(text, row, column, { rows, cells = [] }) {
  const own = cells.filter((known) => known.row === row);
  if (!text) {
    const label = labelFromAbove(own, rows, row, column);
    return el("td", label ? { class: "filled", title: "与上一格相同" } : {}, label);
  }
  const known = own.find((it) => it.column === column);
  const facts = known && [known.columnLabel, known.period, known.unit, known.legend].filter(Boolean).join(" · ");
  const mended = known?.mended ?? "";
  const title = [mended && `原文排印：${mended}`, facts].filter(Boolean).join("\n");
  return el("td", { class: mended ? "mended" : null, title: title || null }, ...rich(withoutMarkup(text)));
}

function labelFromAbove(own, rows, row, column) {
  const parts = own[0]?.rowLabel.split(" · ") ?? [];
  for (let above = row - 1; above >= 0; above--) {
    const text = rows[above].cells[column] ?? "";
    if (text) return parts.find((part) => part === text.replaceAll(/\s+/g, "")) ?? "";
  }
  return "";
}

function withoutMarkup(text) {
  return text.replaceAll(/<\/?(?:ul|ol|li|p|br|span|div|b|i|td|tr)(?:\s[^<>]*)?\/?>/gi, " ").trim();
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

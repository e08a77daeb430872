// Shows an answer. The elements are those of templates/tags/turn.html, so that both look and work the same.
import { el, plain, quoted, rich, sourceLine } from "./dom.js";

const MOST_NEAREST = 3;
const QUOTE_TOLD = 300;
const BRIEF_MAX = 40;

// The lines of an answer; a short first one says what the others print in full.
export function lines(text, { citations, prefix, declined = false }) {
  const all = text.split("\n").filter((line) => line.trim());
  const mayBeBrief = all.length > 1 && !declined;
  return all.map((line, i) => {
    const brief = mayBeBrief && i === 0 && [...line].length <= BRIEF_MAX;
    return el("p", { class: brief ? "brief" : null }, ...withMarks(line, citations, prefix));
  });
}

// Marks like [1] become links to the citation of that number; other brackets stay text.
function withMarks(text, citations, prefix) {
  const numbers = new Set(citations.map(({ n }) => String(n)));
  return text.split(/\[(\d{1,4})\]/).flatMap((part, i) => {
    if (i % 2 === 0) return rich(part);
    return numbers.has(part) ? [mark(part, prefix)] : [`[${part}]`];
  });
}

function mark(n, prefix) {
  return el("a", { class: "mark", href: `#${prefix}${n}`, "aria-label": `出处 ${n}` }, String(n));
}

// What stands above and below the words of the answer.
export function before({ status, understoodAs }) {
  return [
    status === "answered" ? null : el("p", { class: "verdict" }, "公报中没有找到"),
    understoodAs ? el("p", { class: "understood" }, `理解为：${understoodAs}`) : null,
  ].filter(Boolean);
}

export function after({ answer, model, notice, conflicts, citations }, prefix) {
  return [
    model ? el("p", { class: "notice" }, "由语言模型措辞，逐句与公报原文核对过。") : null,
    notice && !answer.includes(notice) ? el("p", { class: "notice" }, notice) : null,
    ...conflicts.map((conflict) => conflictTable(conflict, citations, prefix)),
  ].filter(Boolean);
}

function conflictTable({ about, values }, citations, prefix) {
  return el(
    "div",
    { class: "conflict" },
    el(
      "table",
      {},
      el("caption", {}, `公报中有不同的说法：${plain(about)}`),
      el("thead", {}, el("tr", {}, ["说法", "谁说的", "文件和日期"].map((name) => el("th", { scope: "col" }, name)))),
      el("tbody", {}, ...values.map(({ value, n }) => {
        const { item, date } = citations.find((citation) => citation.n === n).source;
        const who = [item.role, item.speaker].filter(Boolean).join(" ");
        return el(
          "tr",
          {},
          el("td", {}, plain(value), " ", mark(n, prefix)),
          el("td", {}, who || "文件未写明"),
          el("td", {}, [item.title, date].filter(Boolean).join("，")),
        );
      })),
    ),
  );
}

export function sources(citations, prefix) {
  if (citations.length === 0) return null;
  return el(
    "section",
    { class: "sources" },
    el("h3", { class: "section-title" }, "出处"),
    el("ol", {}, ...citations.map((citation) => card(citation, prefix))),
  );
}

function card({ n, quote, text, source }, prefix) {
  const address = original(source, quote);
  return el(
    "li",
    { class: "cite", id: `${prefix}${n}`, "data-n": n, tabindex: "-1" },
    el(
      "h4",
      {},
      mark(n, prefix),
      " ",
      el("a", { class: "title", href: address }, source.item.title),
      " ",
      el("span", { class: "kind" }, source.item.kindLabel),
    ),
    el("blockquote", { class: "passage" }, ...quoted(text, quote)),
    sourceLine(source),
    inOriginal(address),
  );
}

export function reading({ status, nearest }, question) {
  const shown = nearest.slice(0, MOST_NEAREST).map((passage, i) => near(passage, i === 0 && status !== "answered"));
  if (shown.length === 0) return null;
  if (status === "answered") {
    const all = el("details", {}, el("summary", {}, `相近的段落（${shown.length}），不是回答的依据`), ...shown);
    return el("section", { class: "reading" }, all);
  }
  const search = el("a", { href: `/search?q=${encodeURIComponent(question)}` }, "用这些词检索全文");
  return el(
    "section",
    { class: "reading" },
    el("h3", { class: "section-title" }, "公报里最接近的段落"),
    el("p", { class: "plain" }, "仅供阅读，不是对问题的回答。也可以", search, "。"),
    ...shown,
  );
}

function near({ text, source }, open) {
  return el(
    "details",
    { class: "near", open },
    el("summary", {}, source.item.title),
    el("blockquote", { class: "passage" }, ...rich(text)),
    sourceLine(source),
    inOriginal(original(source, "")),
  );
}

export function nextQuestions(questions) {
  if (questions.length === 0) return null;
  const links = questions.map((question) => el("li", {}, el("a", { href: `/ask?q=${encodeURIComponent(question)}` }, question)));
  return el("section", { class: "next" }, el("h3", { class: "section-title" }, "还可以问"), el("ul", {}, ...links));
}

function inOriginal(address) {
  return el("p", { class: "more" }, el("a", { class: "original", href: address }, "在原文中查看"));
}

function original({ item, lines }, quote) {
  const told = [...quote].slice(0, QUOTE_TOLD).join("");
  const parameter = told ? `?quote=${encodeURIComponent(told)}&line=${lines[0]}` : "";
  return `/items/${encodeURIComponent(item.id)}${parameter}#L${lines[0]}`;
}

import { post } from "./api.js";
import { el, plain, quoted, rich, sourceLine } from "./dom.js";

// A follow-up (那2022年呢) is understood from the questions before, as long as the page stays open.
let conversationId = null;

export async function showAnswer({ state, signal }) {
  const answer = await post("/api/ask", { question: state.get("q"), conversationId }, signal);
  conversationId = answer.conversationId;
  return answer.status === "answered" ? answered(answer) : declined(answer);
}

function answered(answer) {
  return {
    status: `已回答，依据 ${answer.citations.length} 处`,
    nodes: [
      el(
        "section",
        { class: "answer", "aria-label": "回答" },
        el("h2", {}, "回答"),
        ...understood(answer),
        el("p", { class: "words" }, ...withMarks(answer)),
        conflicts(answer.conflicts),
        rating(answer.answerId),
      ),
      el("h2", { class: "section-title" }, "依据"),
      ...answer.citations.map(citation),
      ...reading(answer.nearest, "延伸阅读", "下面的段落与问题相近，不是回答的依据。"),
    ],
  };
}

function declined(answer) {
  return {
    status: "依据不足，没有回答",
    nodes: [
      el(
        "section",
        { class: "answer declined", "aria-label": "没有回答" },
        el("h2", {}, "公报中没有找到足够的依据"),
        ...understood(answer),
        el("p", { class: "words" }, answer.answer),
        rating(answer.answerId),
      ),
      ...reading(answer.nearest, "相关原文", "仅供阅读，不是对问题的回答。"),
    ],
  };
}

function understood({ understoodAs }) {
  return understoodAs ? [el("p", { class: "understood" }, `理解为：${understoodAs}`)] : [];
}

// Marks like [1] become links to the citation of that number; other brackets stay text.
function withMarks({ answer, citations }) {
  const numbers = new Set(citations.map(({ n }) => String(n)));
  return answer.split(/\[(\d+)\]/).flatMap((part, i) => {
    if (i % 2 === 0) return rich(part);
    return numbers.has(part) ? [mark(part)] : [`[${part}]`];
  });
}

function mark(n) {
  const open = (event) => {
    event.preventDefault();
    const card = document.getElementById(`cite-${n}`);
    card.scrollIntoView({ block: "center" });
    card.focus({ preventScroll: true });
  };
  return el("a", { class: "mark", href: `#cite-${n}`, "aria-label": `依据 ${n}`, onclick: open }, String(n));
}

function conflicts(found) {
  if (found.length === 0) return null;
  return el(
    "div",
    { class: "conflicts" },
    el("strong", {}, "公报中有不同的说法"),
    ...found.map(({ about, values }) =>
      el("div", {}, plain(about), el("ul", {}, ...values.map(({ value, n }) => el("li", {}, ...rich(value), " ", mark(n))))),
    ),
  );
}

function citation({ n, quote, text, source }) {
  return el(
    "article",
    { class: "card", id: `cite-${n}`, tabindex: "-1" },
    el(
      "h3",
      {},
      el("span", { class: "n" }, String(n)),
      el("a", { href: source.url }, source.item.title),
      " ",
      el("span", { class: "kind" }, source.item.kindLabel),
    ),
    el("blockquote", { class: "passage" }, ...quoted(text, quote)),
    sourceLine(source),
  );
}

function reading(passages, title, note) {
  if (passages.length === 0) return [];
  return [
    el(
      "section",
      { class: "reading" },
      el("h2", { class: "section-title" }, title),
      el("p", { class: "plain" }, note),
      ...passages.map(({ text, source }) =>
        el(
          "article",
          { class: "card" },
          el("h3", {}, el("a", { href: source.url }, source.item.title)),
          el("p", { class: "passage" }, ...rich(text)),
          sourceLine(source),
        ),
      ),
    ),
  ];
}

function rating(answerId) {
  const box = el("div", { class: "rate", role: "group", "aria-label": "评价" }, "这个回答有帮助吗？");
  const send = (rating) => async () => {
    try {
      await post("/api/feedback", { answerId, rating, comment: "" });
      box.replaceChildren("谢谢，已记录。");
    } catch (failure) {
      box.replaceChildren(`没有记录成功：${failure.message}`);
    }
  };
  box.append(
    el("button", { type: "button", onclick: send("up") }, "有帮助"),
    el("button", { type: "button", onclick: send("down") }, "没帮助"),
  );
  return box;
}

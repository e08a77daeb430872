import { get } from "./api.js";
import { el } from "./dom.js";

const TRIES = 6;
const WORTH_TRYING = new Set(["report", "research", "opinion", "followup"]);

// What a reader sees before asking: the contents of the gazettes.
export async function showMeetings({ view, go, signal }) {
  const { meetings } = await get("/api/meetings", signal);
  if (meetings.length === 0) {
    return { status: "", nodes: [el("p", { class: "loading" }, "还没有收录公报。")] };
  }
  const nodes = [
    el("h2", { class: "section-title" }, "公报目录"),
    el("div", { class: "meetings" }, ...meetings.map((meeting) => card(meeting, meetings.length === 1))),
  ];
  if (view === "search") nodes.unshift(...tries(meetings, go));
  return { status: "", nodes };
}

function tries(meetings, go) {
  const items = meetings.flatMap(({ items: all }) => all).filter(({ kind }) => WORTH_TRYING.has(kind));
  const distinct = [...new Map(items.map(({ title }) => [shortened(title), title])).values()];
  const titles = distinct.sort((a, b) => a.length - b.length).slice(0, TRIES); // long titles do not fit a button
  return [
    el("h2", { class: "section-title" }, "可以从这些标题搜起"),
    el(
      "div",
      { class: "tries" },
      ...titles.map((q) => el("button", { type: "button", title: q, onclick: () => go({ q }) }, shortened(q))),
    ),
    el("p", {}),
  ];
}

function shortened(title) {
  const short = title.replace(/^关于/, "").replace(/的?(情况)?(的)?(报告|审议意见|调研报告)$/, "");
  return short.length > 24 ? `${short.slice(0, 24)}…` : short;
}

function card({ meeting, document: file, date, items, attendanceCounts, appointments }) {
  return el(
    "article",
    { class: "card" },
    el("h3", {}, meeting ?? file),
    el("p", { class: "where" }, ...facts(date, items, attendanceCounts, appointments).map((fact) => el("span", {}, fact))),
    el("details", { open: true }, el("summary", { class: "plain" }, "文件"), el("ol", {}, ...items.map(line))),
  );
}

function facts(date, items, counts, appointments) {
  return [
    date,
    `${items.length} 份文件`,
    counts?.present != null && `出席 ${counts.present} 人`,
    counts?.onLeave != null && `请假 ${counts.onLeave} 人`,
    appointments > 0 && `任免 ${appointments} 条`,
  ].filter(Boolean);
}

function line({ id, title, kindLabel, speaker, pages }) {
  const aside = [speaker, pages && `第 ${pages} 页`].filter(Boolean).join(" · ");
  return el(
    "li",
    {},
    el("span", { class: "kind" }, kindLabel),
    el("a", { href: `/items/${encodeURIComponent(id)}` }, title),
    el("span", { class: "plain" }, aside),
  );
}

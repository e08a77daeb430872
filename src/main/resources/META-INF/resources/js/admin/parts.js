// What the sections of the operators' page are made of: tables, times, sizes, messages, and the states of a list.
import { ProblemError, UNREADABLE } from "../api.js";
import { el, problemBox } from "../dom.js";

const FIRST_ROWS = 20;
const TIME = new Intl.DateTimeFormat("zh-CN", { dateStyle: "medium", timeStyle: "short" });
const NUMBER = new Intl.NumberFormat("zh-CN");

export function number(value) {
  return NUMBER.format(value);
}

export function time(iso) {
  return iso ? el("time", { datetime: iso }, TIME.format(new Date(iso))) : "";
}

export function gigabytes(bytes) {
  return `${(bytes / 2 ** 30).toFixed(1)} GB`;
}

export function problemOf(failure) {
  return failure instanceof ProblemError ? failure.problem : UNREADABLE;
}

export function button(text, onclick, kind = "quiet") {
  return el("button", { type: "button", class: kind, onclick }, text);
}

export function tag(text, kind = "") {
  return el("span", { class: `tag ${kind}`.trim() }, text);
}

// A word or two that stay on one line.
export function short(text) {
  return el("span", { class: "short" }, text);
}

// Rows of cells below heads; heads that end in # are of numbers, one without a text is of buttons. Roles are said, since on a phone the rows are laid out
// as blocks, which would take them away.
export function table(caption, heads, rows) {
  const body = el("tbody", { role: "rowgroup" });
  const add = (some) => body.append(...some.map((cells) => row(heads, cells)));
  add(rows.slice(0, FIRST_ROWS));
  const whole = el(
    "table",
    { role: "table", "aria-label": caption },
    el("thead", { role: "rowgroup" }, el("tr", { role: "row" }, ...heads.map(head))),
    body,
  );
  return rows.length > FIRST_ROWS ? [whole, rest(rows.length, () => add(rows.slice(FIRST_ROWS)), body)] : [whole];
}

function head(text) {
  const attributes = { role: "columnheader", scope: "col", class: kind(text) };
  return el("th", attributes, text ? label(text) : el("span", { class: "hidden" }, "操作"));
}

function row(heads, cells) {
  return el(
    "tr",
    { role: "row" },
    ...cells.map((cell, i) =>
      el("td", { role: "cell", class: kind(heads[i]), "data-label": label(heads[i]) }, el("div", {}, cell)),
    ),
  );
}

function kind(text) {
  if (text.endsWith("#")) return "number";
  return text ? null : "acts";
}

function label(text) {
  return text.replace(/#$/, "");
}

function rest(total, show, body) {
  const all = button(`全部显示（${number(total)}）`, () => {
    show();
    const next = body.rows[FIRST_ROWS];
    next.tabIndex = -1;
    next.focus();
    all.remove();
  });
  return all;
}

// A list that can be folded; long ones say how many more there are.
export function folded(summary, entries, most = 50) {
  const more = entries.length - most;
  return el(
    "details",
    {},
    el("summary", {}, summary),
    el("ul", { class: "findings" }, ...entries.slice(0, most), more > 0 ? el("li", { class: "plain" }, `另有 ${number(more)} 条，未列出。`) : null),
  );
}

export function finding({ code, detail, place }) {
  return el("li", {}, place ? el("strong", {}, place) : null, place ? " " : null, detail, " ", el("code", {}, code));
}

// Loads into a place: what is shown meanwhile, what there is, or what went wrong with a way to try again.
export async function load(place, ask, shown) {
  if (!place.hasChildNodes()) place.replaceChildren(el("p", { class: "loading" }, "正在读取…"));
  try {
    place.replaceChildren(...[shown(await ask())].flat(Infinity).filter(Boolean));
  } catch (failure) {
    if (!(failure instanceof ProblemError)) console.error(failure);
    place.replaceChildren(problemBox(problemOf(failure)), button("重试", () => load(emptied(place), ask, shown)));
  }
}

function emptied(place) {
  place.replaceChildren();
  return place;
}

// Says how an action ended, and takes the reader there.
export function tell(place, text) {
  place.replaceChildren(el("p", { class: "said" }, text));
  place.focus();
}

export function tellProblem(place, failure) {
  place.replaceChildren(problemBox(problemOf(failure)));
  place.focus();
}

// Tables, all of one make.
import { el } from "../dom.js";

// The first cell of a row is its heading.
export function table(caption, head, rows, hidesCaption = false) {
  const [first, ...others] = head;
  return el(
    "div",
    { class: "scroll", tabindex: "0", role: "group", "aria-label": caption },
    el(
      "table",
      {},
      el("caption", { class: hidesCaption ? "hidden" : null }, caption),
      el("thead", {}, el("tr", {}, el("th", { scope: "col" }, first), ...others.map((name) => el("th", { scope: "col", class: "num" }, name)))),
      el("tbody", {}, ...rows.map(row)),
    ),
  );
}

function row([first, ...cells]) {
  return el("tr", {}, el("th", { scope: "row" }, first), ...cells.map((cell) => el("td", { class: "num" }, cell)));
}

// Builds elements. Text from the service only ever enters the page as text nodes.

export function el(tag, attributes = {}, ...children) {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (name.startsWith("on")) node.addEventListener(name.slice(2), value);
    else if (value === true) node.setAttribute(name, "");
    else if (value !== false && value !== null && value !== undefined) node.setAttribute(name, value);
  }
  node.append(...children.flat().filter((child) => child !== null && child !== undefined && child !== ""));
  return node;
}

// Text as printed: **bold** becomes bold, tabs between the cells of a row become visible gaps.
export function rich(text) {
  return text.split(/\*\*(.+?)\*\*/s).map((part, i) => (i % 2 ? el("strong", {}, ...cells(part)) : cells(part))).flat();
}

function cells(text) {
  return text
    .replaceAll("**", "")
    .split("\t")
    .flatMap((cell, i) => (i ? [el("span", { class: "cell-gap" }, "│"), cell] : [cell]));
}

// A highlight from the service: escaped text in which only <em> is markup.
export function highlighted(fragment) {
  return fragment
    .replaceAll("</em><em>", "")
    .split(/<em>(.*?)<\/em>/s)
    .map((part, i) => (i % 2 ? el("mark", {}, ...rich(unescaped(part))) : rich(unescaped(part))))
    .flat();
}

const ENTITIES = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

function unescaped(text) {
  return text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(amp|lt|gt|quot|apos));/gi, (whole, hex, decimal, name) => {
    if (name) return ENTITIES[name.toLowerCase()];
    return String.fromCodePoint(hex ? parseInt(hex, 16) : Number(decimal));
  });
}

// A passage with the quoted words emphasised in it.
export function quoted(text, quote) {
  const at = text.indexOf(quote);
  if (at < 0 || !quote) return rich(text);
  return [...rich(text.slice(0, at)), el("mark", {}, ...rich(quote)), ...rich(text.slice(at + quote.length))];
}

// Who said it, when, and where it is printed.
export function sourceLine(source) {
  const { item } = source;
  const parts = [
    source.meeting ?? source.document,
    source.date,
    item.speaker && [`${item.role ?? ""} `, el("a", { href: `/people/${encodeURIComponent(item.speaker)}` }, item.speaker)],
    source.pages && `第 ${source.pages} 页`,
    source.section.length > 0 && source.section.map(plain).join(" › "),
  ];
  return el("p", { class: "where" }, ...parts.filter(Boolean).map((part) => el("span", {}, part)));
}

export function plain(text) {
  return text.replaceAll("**", "");
}

export function problemBox(problem) {
  const code = problem.errorId ?? problem.code;
  return el(
    "section",
    { class: "problem", role: "alert" },
    el("h2", {}, problem.title ?? "出错了"),
    el("p", {}, problem.detail),
    code ? el("p", {}, el("code", {}, code)) : null,
  );
}

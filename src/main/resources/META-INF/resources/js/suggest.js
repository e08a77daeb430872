// Completes what is typed into a search box: titles, names and terms in a list below it (ARIA combobox pattern).

import { get } from "./api.js";
import { el } from "./dom.js";

const PAUSE_MS = 150;
const box = document.getElementById("q");
const list = el("ul", { id: "completions", class: "completions", role: "listbox", "aria-label": "补全", hidden: true });
let chosen = -1;
let typed = "";
let timer;
let asking = new AbortController();

function options() {
  return [...list.children];
}

function close() {
  clearTimeout(timer);
  asking.abort();
  list.hidden = true;
  chosen = -1;
  box.setAttribute("aria-expanded", "false");
  box.removeAttribute("aria-activedescendant");
}

function submit(text) {
  box.value = text;
  close();
  box.form.requestSubmit();
}

function show(words) {
  list.replaceChildren(
    ...words.map((text, i) =>
      el("li", { id: `completion-${i}`, role: "option", "aria-selected": "false", onclick: () => submit(text) }, text),
    ),
  );
  chosen = -1;
  list.hidden = words.length === 0;
  box.setAttribute("aria-expanded", String(words.length > 0));
}

async function complete() {
  asking.abort();
  asking = new AbortController();
  const { signal } = asking;
  typed = box.value.trim();
  if (!typed) return close();
  try {
    const { suggestions } = await get(`/api/suggest?q=${encodeURIComponent(typed)}`, signal);
    if (!signal.aborted && document.activeElement === box) show(suggestions.filter((words) => words !== typed));
  } catch {
    close(); // completion is a help only: without it one can still search
  }
}

function choose(step) {
  const all = options();
  // one place more than there are completions: the words as they were typed
  chosen = ((chosen + 1 + step + all.length + 1) % (all.length + 1)) - 1;
  all.forEach((option, i) => option.setAttribute("aria-selected", String(i === chosen)));
  box.value = chosen < 0 ? typed : all[chosen].textContent;
  if (chosen < 0) box.removeAttribute("aria-activedescendant");
  else box.setAttribute("aria-activedescendant", all[chosen].id);
}

box.setAttribute("role", "combobox");
box.setAttribute("aria-expanded", "false");
box.setAttribute("aria-controls", list.id);
box.setAttribute("aria-autocomplete", "list");
box.setAttribute("autocomplete", "off");
box.form.append(list);
box.addEventListener("input", (event) => {
  clearTimeout(timer);
  if (!event.isComposing) timer = setTimeout(complete, PAUSE_MS);
});
box.addEventListener("compositionend", complete);
box.addEventListener("keydown", (event) => {
  if (list.hidden || event.isComposing) return;
  if (event.key === "Escape") {
    box.value = typed;
    close();
  } else if (event.key === "ArrowDown") choose(1);
  else if (event.key === "ArrowUp") choose(-1);
  else return;
  event.preventDefault();
});
box.form.addEventListener("submit", close);
list.addEventListener("mousedown", (event) => event.preventDefault()); // keeps the focus in the box
box.addEventListener("blur", close);

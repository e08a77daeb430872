// The documents of the live index with what was found in them, the files left out, and what waits for the next index.
import { el } from "../dom.js";
import { button, finding, folded, load, number, table, tag, tell, tellProblem } from "./parts.js";
import { confirmed } from "./confirm.js";

const ORIGINS = { corpus: "文件夹", upload: "上传" };
const CHANGES = { added: "将加入", changed: "将更新", removed: "将移除" };
const HEADS = ["文档", "条目#", "段落#", "问题#", ""];

export class DocumentsPanel {
  #operator;
  #changed;
  #section = document.getElementById("documents");
  #told = this.#section.querySelector(".told");
  #body = this.#section.querySelector(".body");
  #listing = null;
  #words = "";
  #onlyBroken = false;

  // `changed` hears of the job that takes a document out of the index.
  constructor(operator, changed) {
    this.#operator = operator;
    this.#changed = changed;
  }

  refresh() {
    return load(this.#body, () => this.#operator.get("/api/admin/documents"), (listing) => this.#shown(listing));
  }

  #shown(listing) {
    this.#listing = listing;
    const place = el("div", { class: "rows" });
    this.#fill(place);
    return [
      listing.waiting.length ? notice(`等待下一次索引的变动（${number(listing.waiting.length)}）`, listing.waiting.map(change)) : null,
      listing.skipped.length ? notice(`未收录的文件（${number(listing.skipped.length)}）`, listing.skipped.map(skipped)) : null,
      this.#tools(place),
      place,
    ];
  }

  #tools(place) {
    const words = el("input", { type: "search", value: this.#words, placeholder: "标题或文件名", "aria-label": "筛选文档" });
    words.addEventListener("input", () => {
      this.#words = words.value.trim();
      this.#fill(place);
    });
    const broken = el("input", { type: "checkbox", checked: this.#onlyBroken });
    broken.addEventListener("change", () => {
      this.#onlyBroken = broken.checked;
      this.#fill(place);
    });
    return el("div", { class: "tools" }, words, el("label", {}, broken, " 只看有问题的"), el("span", { class: "count plain", role: "status" }));
  }

  #fill(place) {
    const { documents } = this.#listing;
    const wanted = documents.filter((document) => this.#isWanted(document));
    const rows = wanted.map((document) => this.#row(document));
    const none = documents.length ? "没有符合条件的文档。" : "还没有文档。请在上面上传，或设置 GAZETTE_CORPUS。";
    place.replaceChildren(...(rows.length ? table("文档", HEADS, rows) : [el("p", { class: "empty" }, none)]));
    const count = `共 ${number(documents.length)} 份`;
    const text = wanted.length === documents.length ? count : `${count}，列出 ${number(wanted.length)} 份`;
    queueMicrotask(() => {
      const told = this.#body.querySelector(".count");
      if (told) told.textContent = text;
    });
  }

  #isWanted({ title, fileName, problems }) {
    const words = this.#words.toLowerCase();
    return (!this.#onlyBroken || problems.length > 0) && `${title}\n${fileName}`.toLowerCase().includes(words);
  }

  #row(document) {
    const { title, fileName, origin, items, passages, problems } = document;
    return [
      [
        el("strong", { class: "name" }, title),
        el("p", { class: "where" }, el("span", {}, el("a", { href: `/sources/${encodeURIComponent(document.id)}`, download: true }, fileName)), el("span", {}, ORIGINS[origin] ?? origin)),
        items ? this.#items(document) : null,
        problems.length ? folded(`问题（${number(problems.length)}）`, problems.map(problem)) : null,
      ],
      number(items),
      number(passages),
      problems.length ? tag(number(problems.length), "warn") : "0",
      el("button", { type: "button", class: "quiet", "aria-label": `移除 ${title}（${fileName}）`, onclick: () => this.#remove(document) }, "移除"),
    ];
  }

  // The items are asked for when somebody wants to see them.
  #items({ id, items }) {
    const place = el("div");
    const details = el("details", {}, el("summary", {}, `条目（${number(items)}）`), place);
    details.addEventListener("toggle", () => {
      if (!details.open || place.hasChildNodes()) return;
      load(place, () => this.#operator.get(`/api/admin/documents/${encodeURIComponent(id)}/items`), (found) => el("ul", { class: "findings" }, ...found.items.map(item)));
    });
    return details;
  }

  async #remove({ id, title, origin }) {
    const consequence =
      origin === "upload" ? "上传的文件会被删除，不能恢复。" : "文件夹里的文件不动，只是不再收录；要恢复时可以把它上传。";
    if (!(await confirmed(`移除“${title}”？`, consequence, "移除"))) return;
    try {
      const { job } = await this.#operator.remove(`/api/admin/documents/${encodeURIComponent(id)}`);
      tell(this.#told, `已移除“${title}”，索引更新后就检索不到了。`);
      this.#changed(job);
    } catch (failure) {
      tellProblem(this.#told, failure);
    }
  }
}

function notice(summary, entries) {
  const details = folded(summary, entries);
  details.className = "notice";
  return details;
}

function change({ fileName, change: kind }) {
  return el("li", {}, tag(CHANGES[kind] ?? kind), " ", fileName);
}

function skipped({ fileName, code, reason }) {
  return finding({ code, detail: reason, place: fileName });
}

function problem({ code, detail, lines: [first, last] }) {
  const lines = first === last ? `第 ${first} 行` : `第 ${first}–${last} 行`;
  return finding({ code, detail, place: lines });
}

function item({ id, title, kindLabel }) {
  return el("li", {}, el("span", { class: "kind" }, kindLabel), " ", el("a", { href: `/items/${encodeURIComponent(id)}` }, title.replaceAll("**", "")));
}

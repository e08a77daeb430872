// Uploads: files are chosen or dropped and sent one by one, each with its progress and, if so, why it was refused.
import { el } from "../dom.js";
import { problemOf, tell } from "./parts.js";

export class UploadPanel {
  #operator;
  #stored;
  #section = document.getElementById("upload");
  #list = this.#section.querySelector(".uploads");
  #told = this.#section.querySelector(".told");
  #input = document.getElementById("files");
  #queue = [];
  #sending = false;

  // `stored` hears of every file that was stored, with the job that indexes it.
  constructor(operator, stored) {
    this.#operator = operator;
    this.#stored = stored;
    this.#input.addEventListener("change", () => {
      this.#take(this.#input.files);
      // the same file can be chosen again after it was mended
      this.#input.value = "";
    });
    this.#acceptDrops(this.#section.querySelector(".drop"));
  }

  // The last job has ended, and with it the way of everything that was stored before.
  indexed({ state }) {
    const text = state === "done" ? "已编入索引" : "已收下，但索引任务失败";
    for (const place of this.#list.querySelectorAll(".stored .state")) place.textContent = text;
  }

  #acceptDrops(zone) {
    const over = (isOver) => (event) => {
      event.preventDefault();
      zone.classList.toggle("over", isOver);
    };
    zone.addEventListener("dragenter", over(true));
    zone.addEventListener("dragover", over(true));
    zone.addEventListener("dragleave", (event) => zone.contains(event.relatedTarget) || over(false)(event));
    zone.addEventListener("drop", (event) => {
      over(false)(event);
      this.#take(event.dataTransfer.files);
    });
    // a file dropped beside the zone must not replace the page
    for (const kind of ["dragover", "drop"]) window.addEventListener(kind, (event) => event.preventDefault());
  }

  async #take(files) {
    if (!this.#sending) this.#list.replaceChildren();
    this.#queue.push(...[...files].map((file) => this.#entry(file)));
    if (this.#sending || this.#queue.length === 0) return;
    this.#sending = true;
    const outcomes = [];
    while (this.#queue.length) outcomes.push(await this.#send(this.#queue.shift()));
    this.#sending = false;
    tell(this.#told, summary(outcomes));
  }

  #entry(file) {
    const state = el("span", { class: "state" }, "等待");
    const bar = el("progress", { max: 1, value: 0, "aria-label": `上传 ${file.name}` });
    const item = el("li", {}, el("strong", {}, file.name), state, bar);
    this.#list.append(item);
    return { file, item, state, bar };
  }

  async #send({ file, item, state, bar }) {
    state.textContent = "正在上传";
    try {
      const answer = await this.#operator.upload(file, (share) => {
        bar.value = share;
        if (share === 1) state.textContent = "正在检查";
      });
      settle(item, bar, state, "stored", "已收下，正在编入索引");
      this.#stored(answer.job);
      return true;
    } catch (failure) {
      settle(item, bar, state, "refused", "未收录");
      const { detail, code } = problemOf(failure);
      item.append(el("p", {}, detail, " ", el("code", {}, code)));
      return false;
    }
  }
}

function settle(item, bar, state, kind, text) {
  bar.remove();
  item.className = kind;
  state.textContent = text;
}

function summary(outcomes) {
  const stored = outcomes.filter(Boolean).length;
  const refused = outcomes.length - stored;
  const parts = [stored && `收下 ${stored} 个文件，编入索引后即可检索`, refused && `${refused} 个文件未收录，原因见下`];
  return `${parts.filter(Boolean).join("；")}。`;
}

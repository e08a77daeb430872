// The indexing job that runs now: how far it is, and how it ended.
import { el } from "../dom.js";
import { button, finding, folded, number, problemOf } from "./parts.js";

const EVERY_MS = 500;
const GONE = [401, 403, 404];
export const STATES = { queued: "排队", running: "进行中", done: "完成", failed: "失败", cancelled: "已取消" };
const PHASES = { reading: "正在读取文档", indexing: "正在建立索引" };

export class JobPanel {
  #operator;
  #ended;
  #followed = "";
  #place = document.getElementById("job");
  #said = document.getElementById("job-said");

  // `ended` hears of every job that was followed to its end.
  constructor(operator, ended) {
    this.#operator = operator;
    this.#ended = ended;
  }

  // Jobs run one after the other, so the end of the last one is the end of all.
  async follow(job) {
    if (this.#followed === job.id) return;
    this.#followed = job.id;
    let now = job;
    while (this.#followed === job.id && !now.ended) {
      this.#show(now);
      await new Promise((wake) => setTimeout(wake, EVERY_MS));
      now = await this.#next(now);
    }
    if (this.#followed !== job.id) return;
    this.#end(now);
  }

  // When the service cannot be reached for a while, the job goes on and so does asking.
  async #next(job) {
    try {
      return await this.#operator.get(`/api/admin/jobs/${encodeURIComponent(job.id)}`);
    } catch (failure) {
      const problem = problemOf(failure);
      if (!GONE.includes(problem.status)) return job;
      return { ...job, state: "failed", error: problem.detail, problems: [], ended: "unknown" };
    }
  }

  #show(job) {
    const what = job.state === "queued" ? "等待开始" : (PHASES[job.progress?.phase] ?? "正在准备");
    this.#say(what);
    this.#fill("running", el("h3", { class: "loading" }, what), ...bars(job.progress));
  }

  #end(job) {
    const failed = job.state !== "done";
    const what = failed ? `索引任务失败，线上的索引不受影响。${job.error ?? STATES[job.state]}` : outcome(job);
    this.#say(what);
    this.#fill(
      failed ? "failed" : "done",
      el("div", { class: "job-row" }, el("p", {}, what), button("收起", () => this.#close())),
      job.problems.length ? folded(`其中的问题（${number(job.problems.length)}）`, job.problems.map(finding)) : null,
    );
    this.#ended(job);
  }

  hide() {
    this.#place.hidden = true;
    this.#say("");
  }

  #close() {
    this.hide();
    document.getElementById("main").focus({ preventScroll: true });
  }

  #fill(kind, ...children) {
    this.#place.hidden = false;
    this.#place.className = `job ${kind}`;
    this.#place.replaceChildren(...children.filter(Boolean));
  }

  // Said once, not with every step, so that a screen reader is not talked over.
  #say(text) {
    if (this.#said.textContent !== text) this.#said.textContent = text;
  }
}

function outcome({ progress, problems }) {
  const found = problems.length ? `，有 ${number(problems.length)} 处问题可以查看` : "，没有问题";
  return `索引已是最新：${number(progress?.documents.total ?? 0)} 份文档${found}。`;
}

function bars(progress) {
  if (!progress) return [el("progress", { "aria-label": "准备" })];
  const counted = [["文档", progress.documents]];
  if (progress.phase === "indexing") counted.push(["段落", progress.passages]);
  return counted.map(([name, share]) => bar(name, share));
}

function bar(name, { done, total }) {
  return el(
    "label",
    { class: "bar" },
    el("span", {}, `${name} ${number(done)} / ${number(total)}`),
    el("progress", { max: Math.max(total, 1), value: total ? done : 1 }),
  );
}

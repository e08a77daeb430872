// The kept versions of the index, the way back, and the jobs since the start of the service.
import { el } from "../dom.js";
import { button, finding, folded, load, number, short, table, tag, tell, tellProblem, time } from "./parts.js";
import { confirmed } from "./confirm.js";
import { STATES } from "./job.js";

const TRIGGERS = { documents: "文档有变动", request: "要求重建" };
const KINDS = { done: "good", failed: "bad", running: "warn", queued: "warn" };

export class IndexPanel {
  #operator;
  #events;
  #section = document.getElementById("index");
  #told = this.#section.querySelector(".told");
  #body = this.#section.querySelector(".body");

  // `events` has started(job) and switched().
  constructor(operator, events) {
    this.#operator = operator;
    this.#events = events;
  }

  refresh() {
    const ask = () => Promise.all([this.#operator.get("/api/admin/index"), this.#operator.get("/api/admin/jobs")]);
    return load(this.#body, ask, ([versions, { jobs }]) => this.#shown(versions, jobs));
  }

  #shown(kept, jobs) {
    const active = jobs.find((job) => !job.ended);
    if (active) this.#events.started(active);
    const rows = kept.versions.map((version) => versionRow(version, kept.previous));
    return [
      this.#actions(kept),
      rows.length ? table("索引版本", ["版本", "建立时间", "条目#", "段落#", "状态"], rows) : el("p", { class: "empty" }, "还没有索引。"),
      el("h3", {}, "最近的任务"),
      jobs.length
        ? table("最近的任务", ["时间", "缘由", "状态", "结果"], jobs.map(jobRow))
        : el("p", { class: "empty" }, "服务启动以来没有任务。"),
    ];
  }

  #actions({ versions, previous }) {
    const target = versions.find(({ name }) => name === previous);
    const back = button("退回上一个", () => this.#rollBack(target));
    back.disabled = !target;
    return el(
      "div",
      { class: "actions" },
      button("重建索引", () => this.#build(), "act"),
      back,
      el("span", { class: "plain" }, target ? "重建期间检索照常。" : "建立过两次以上，才有可以退回的版本。"),
    );
  }

  async #build() {
    try {
      const { job } = await this.#operator.post("/api/admin/index");
      tell(this.#told, "已开始重建，期间检索照常，完成后自动切换。");
      this.#events.started(job);
    } catch (failure) {
      tellProblem(this.#told, failure);
    }
  }

  async #rollBack({ name, passages }) {
    const consequence = `读者将立即看到索引 ${name}（${number(passages)} 个段落）。重启后仍然有效；再退回一次即恢复现在的索引。`;
    if (!(await confirmed("退回上一个索引？", consequence, "退回"))) return;
    try {
      const live = await this.#operator.post("/api/admin/index/rollback");
      tell(this.#told, `已退回：现在使用 ${live.index}，${number(live.items)} 个条目，${number(live.passages)} 个段落。`);
      this.#events.switched();
    } catch (failure) {
      tellProblem(this.#told, failure);
    }
  }
}

function versionRow({ name, built, live, rejected, items, passages }, previous) {
  const states = [
    live ? tag("在用", "good") : null,
    name === previous ? tag("退回时使用") : null,
    rejected ? tag("曾从它退回", "warn") : null,
  ];
  return [el("code", {}, name), time(built), number(items), number(passages), states];
}

function jobRow({ requested, trigger, state, index, error, problems }) {
  const result = error ?? (index ? el("code", {}, index) : "");
  return [
    time(requested),
    short(TRIGGERS[trigger] ?? trigger),
    tag(STATES[state] ?? state, KINDS[state]),
    [result, problems.length ? folded(`问题（${number(problems.length)}）`, problems.map(finding)) : null],
  ];
}

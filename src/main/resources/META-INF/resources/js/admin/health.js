// Whether the service can answer, what with, and what space is left.
import { el } from "../dom.js";
import { ProblemError, UNREACHABLE, UNREADABLE } from "../api.js";
import { button, gigabytes, load, number, tag } from "./parts.js";

// below this share of free space Elasticsearch stops giving new data to the node
const SCARCE = 0.15;
const CHECKS = { index: "索引与检索", "Elasticsearch cluster health check": "检索引擎" };

export class HealthPanel {
  #operator;
  #body = document.querySelector("#health .body");

  constructor(operator) {
    this.#operator = operator;
  }

  refresh() {
    const ask = () => Promise.all([health(), this.#operator.get("/api/admin/status"), this.#operator.get("/api/admin/index")]);
    return load(this.#body, ask, ([state, status, kept]) => [
      el("dl", { class: "tiles" }, ...checks(state), counts(kept), model(status), disk(status.disk)),
      button("刷新", () => this.refresh()),
    ]);
  }
}

// A service that is not well says so with status 503 and the same body.
async function health() {
  const response = await fetch("/q/health", { headers: { Accept: "application/json" } }).catch(() => {
    throw new ProblemError(UNREACHABLE);
  });
  const state = await response.json().catch(() => null);
  if (!state?.checks) throw new ProblemError(UNREADABLE);
  return state;
}

function checks(state) {
  return state.checks.map(({ name, status, data }) => {
    const up = status === "UP";
    const { state: doing, progress, problem, reason } = data ?? {};
    const notes = [doing, progress, problem, reason].filter(Boolean).join("；");
    return tile(CHECKS[name] ?? name, tag(up ? "正常" : "不可用", up ? "good" : "bad"), notes);
  });
}

function counts({ live, versions }) {
  const now = versions.find(({ name }) => name === live);
  return now
    ? tile("在用的索引", `${number(now.passages)} 个段落`, `${number(now.items)} 个条目，保留 ${number(versions.length)} 个版本`)
    : tile("在用的索引", tag("没有", "bad"), "建立索引后才能检索。");
}

function model({ mode, model: name }) {
  return name
    ? tile("语言模型", name, mode === "generative" ? "措辞由模型写，逐句核对原文" : "已配置")
    : tile("语言模型", "未配置", "只用公报原文回答");
}

function disk({ free, total }) {
  const scarce = total > 0 && free / total < SCARCE;
  const used = total > 0 ? Math.round((1 - free / total) * 100) : 0;
  return tile("数据磁盘", `剩余 ${gigabytes(free)}`, [scarce ? tag("空间不足", "bad") : null, ` 共 ${gigabytes(total)}，已用 ${used}%`]);
}

function tile(name, value, note) {
  return el("div", {}, el("dt", {}, name), el("dd", { class: "value" }, value), note?.length ? el("dd", { class: "plain" }, note) : null);
}

// A run that waits or works: how far it is, and how to give it up.
import { el } from "../dom.js";
import { operatorDelete, operatorGet } from "../operator-key.js";
import { path } from "./data.js";
import { STATES } from "./words.js";

const EVERY_MS = 700;
const TOLD_EVERY = 0.25;
const TRIES = 5;

export function followed(one, { signal, say, again }) {
  const bar = el("progress", { "aria-label": "评测进度", max: "1" });
  const told = el("span", { class: "plain" });
  const stop = el("button", { class: "quiet", type: "button", onclick: () => cancel(one.id, stop, told) }, "取消评测");
  const toldAt = { share: 0 };
  const shown = (job) => {
    const share = job.total > 0 ? job.done / job.total : 0;
    if (job.total > 0) bar.value = share;
    told.textContent = job.total > 0 ? `${STATES[job.state]}，${job.done} / ${job.total} 次检索和回答` : `${STATES[job.state]}…`;
    if (share - toldAt.share < TOLD_EVERY) return;
    toldAt.share = share;
    say(`评测已完成 ${Math.round(share * 100)}%`);
  };
  shown(one);
  watch(one.id, signal, shown).then((ended) => {
    if (!ended) return;
    say(ended.state === "done" ? "评测完成。" : `评测${STATES[ended.state]}。`);
    again();
  }, ({ problem }) => (told.textContent = `进度读不到：${problem?.detail ?? "请刷新页面"}`));
  return el("div", { class: "progress" }, bar, el("div", { class: "progress-line" }, told, stop));
}

// The job when it has ended; nothing when nobody looks any more.
async function watch(id, signal, shown) {
  let failed = 0;
  while (!signal.aborted) {
    await new Promise((resolve) => setTimeout(resolve, EVERY_MS));
    if (signal.aborted) return null;
    try {
      const { evaluation } = await operatorGet(path(id), signal);
      failed = 0;
      if (evaluation.state !== "queued" && evaluation.state !== "running") return evaluation;
      shown(evaluation);
    } catch (cause) {
      if (signal.aborted) return null;
      failed += 1;
      if (failed >= TRIES) throw cause;
    }
  }
  return null;
}

async function cancel(id, button, told) {
  button.disabled = true;
  try {
    await operatorDelete(path(id));
    told.textContent = "正在取消…";
  } catch ({ problem }) {
    told.textContent = problem.detail;
    button.disabled = false;
  }
}

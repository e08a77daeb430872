import { isReady } from "./api.js";

const EVERY_MS = 2000;

// Shows a banner while the service is still indexing; runs `then` once when it becomes ready after a wait.
export async function watchReadiness(banner, then) {
  if (await isReady()) return;
  banner.textContent = "正在建立索引…完成后本页会自动更新。";
  banner.hidden = false;
  const timer = setInterval(async () => {
    if (!(await isReady())) return;
    clearInterval(timer);
    banner.hidden = true;
    then();
  }, EVERY_MS);
}

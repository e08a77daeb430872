import { readiness } from "./api.js";

const EVERY_MS = 2000;

// Shows a banner while the service is still indexing; runs `then` once when it becomes ready after a wait.
export async function watchReadiness(banner, then) {
  if (await settled(banner)) return;
  const timer = setInterval(async () => {
    if (!(await settled(banner))) return;
    clearInterval(timer);
    then();
  }, EVERY_MS);
}

async function settled(banner) {
  const { ready, progress } = await readiness();
  banner.hidden = ready;
  banner.textContent = `正在建立索引…完成后本页会自动更新。${progress}`;
  return ready;
}

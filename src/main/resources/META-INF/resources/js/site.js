// On every page: while the service is still indexing, says so and shows the page anew when it is ready.
import { readiness } from "./api.js";
import "./ask-links.js";

const EVERY_MS = 2000;
const banner = document.getElementById("readiness");

async function settled() {
  const { ready, progress } = await readiness();
  banner.hidden = ready;
  banner.textContent = `正在建立索引…完成后本页会自动更新。${progress}`;
  return ready;
}

if (!(await settled())) {
  const timer = setInterval(async () => {
    if (!(await settled())) return;
    clearInterval(timer);
    location.reload();
  }, EVERY_MS);
}

// What the views read from the service. A result never changes, so it is read once; judgements do.
import { operatorGet } from "../operator-key.js";

export const EVALUATIONS = "/api/admin/evaluations";

const details = new Map();

export function path(id, rest = "") {
  return `${EVALUATIONS}/${encodeURIComponent(id)}${rest}`;
}

export async function listing(signal) {
  return (await operatorGet(EVALUATIONS, signal)).evaluations;
}

// With showAll also the questions of sets that are only scored.
export async function detail(id, { showAll = false, signal } = {}) {
  const key = `${id} ${showAll}`;
  if (details.has(key)) return details.get(key);
  const found = await operatorGet(path(id, showAll ? "?show-all=true" : ""), signal);
  if (found.result) details.set(key, found);
  return found;
}

export function judged(id, judgements) {
  for (const [key, found] of details) {
    if (key.startsWith(`${id} `)) found.judgements = judgements;
  }
}

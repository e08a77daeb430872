// Talks to the service. Every failure becomes a ProblemError that holds a problem to show.

export class ProblemError extends Error {
  constructor(problem) {
    super(problem.detail);
    this.problem = problem;
  }
}

export const UNREACHABLE = { title: "连不上服务", detail: "请检查网络，或稍后再试。", code: "unreachable" };
export const UNREADABLE = { title: "服务应答异常", detail: "服务的应答无法读取，请稍后再试。", code: "unreadable" };

export function get(path, signal) {
  return call(path, { signal, headers: { Accept: "application/json" } });
}

export function post(path, body, signal) {
  return call(path, {
    method: "POST",
    signal,
    headers: { Accept: "application/json", "Content-Type": "application/json" },
    body: JSON.stringify(body),
  });
}

export function remove(path) {
  return call(path, { method: "DELETE", headers: { Accept: "application/json" } });
}

export async function call(path, options) {
  const response = await fetch(path, options).catch((cause) => {
    throw cause.name === "AbortError" ? cause : new ProblemError(UNREACHABLE);
  });
  if (response.status === 204) return null;
  const body = await response.json().catch(() => null);
  if (!response.ok) throw new ProblemError(body?.detail ? body : UNREADABLE);
  if (body === null) throw new ProblemError(UNREADABLE);
  return body;
}

// Whether the service can answer and, if it cannot yet, how far it is; a service that is starting answers 503 here.
export async function readiness() {
  try {
    const response = await fetch("/q/health/ready", { headers: { Accept: "application/json" } });
    const health = response.ok ? null : await response.json();
    const progress = health?.checks?.map(({ data }) => data?.progress).find(Boolean) ?? "";
    return { ready: response.ok, progress };
  } catch {
    return { ready: false, progress: "" };
  }
}

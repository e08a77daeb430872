// Reads server-sent events from the answer to a POST, which EventSource cannot send.
import { ProblemError, UNREACHABLE, UNREADABLE } from "./api.js";

export async function* events(path, body, signal) {
  const response = await reached(
    fetch(path, {
      method: "POST",
      signal,
      headers: { Accept: "text/event-stream", "Content-Type": "application/json" },
      body: JSON.stringify(body),
    }),
  );
  if (!response.ok) {
    const problem = await response.json().catch(() => null);
    throw new ProblemError(problem?.detail ? problem : UNREADABLE);
  }
  const reader = response.body.pipeThrough(new TextDecoderStream()).getReader();
  let waiting = "";
  for (;;) {
    const { done, value } = await reached(reader.read());
    if (done) return;
    const blocks = (waiting + value).replaceAll("\r\n", "\n").split("\n\n");
    waiting = blocks.pop();
    yield* blocks.map(parsed).filter(({ data }) => data !== null);
  }
}

function reached(promise) {
  return promise.catch((cause) => {
    throw cause.name === "AbortError" ? cause : new ProblemError(UNREACHABLE);
  });
}

function parsed(block) {
  let name = "message";
  const data = [];
  for (const line of block.split("\n")) {
    if (line.startsWith("event:")) name = line.slice(6).trim();
    if (line.startsWith("data:")) data.push(line.slice(5));
  }
  if (data.length === 0) return { name, data: null };
  try {
    return { name, data: JSON.parse(data.join("\n")) };
  } catch {
    throw new ProblemError(UNREADABLE);
  }
}

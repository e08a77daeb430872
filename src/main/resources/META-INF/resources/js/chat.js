// The page of questions: a conversation whose answers arrive word by word. The state of the page lies in the history of
// the browser as ids of given answers, so that whoever comes back from the printed text finds it as it was.
import { get, ProblemError } from "./api.js";
import { answerTools } from "./answer-tools.js";
import { isPlain } from "./ask-links.js";
import * as memory from "./chat-history.js";
import { events } from "./events.js";
import { PassagePanel } from "./passage-panel.js";
import { TalkTools } from "./talk-tools.js";
import { Turn } from "./turn.js";

const CUT_OFF = { title: "回答中断", detail: "回答没有传完，请再试一次。", code: "cut-off" };

const root = document.getElementById("chat");
const turns = document.getElementById("turns");
const form = document.getElementById("ask-form");
const input = document.getElementById("question");
const send = form.querySelector(".send");
const stop = form.querySelector(".stop");
const announce = document.getElementById("announce");
const panel = new PassagePanel(document.getElementById("passage"));
const tools = new TalkTools(document.getElementById("talk-tools"), { open, clear, tell, current: () => state, input });

let state = fresh();
let running = null;

function fresh() {
  return { conversationId: null, title: "", answers: [] };
}

async function ask(question, replaced) {
  if (running) return;
  running = new AbortController();
  const { signal } = running;
  const turn = new Turn(question, turns.children.length + (replaced ? 0 : 1));
  if (replaced) replaced.replaceWith(turn.node);
  else turns.append(turn.node);
  dressed(true);
  turn.node.scrollIntoView({ block: "start" });
  const again = () => ask(question, turn.node);
  try {
    await answered(turn, signal);
  } catch (failure) {
    if (signal.aborted) {
      turn.stop(again);
      tell("已停止。");
    } else {
      turn.fail(problemOf(failure), again);
    }
  }
  if (running?.signal !== signal) return; // another conversation is open by now
  running = null;
  dressed(false);
}

async function answered(turn, signal) {
  let answer = null;
  for await (const { name, data } of events("/api/ask/stream", body(turn.question), signal)) {
    if (name === "citations") turn.begin(data);
    else if (name === "token") turn.add(data.text);
    else if (name === "answer") answer = data;
    else if (name === "error") throw new ProblemError(data);
  }
  if (!answer) throw new ProblemError(CUT_OFF);
  if (signal.aborted) return;
  turn.finish(answer);
  remember(turn.question, answer);
  tell(spoken(answer));
  panel.offer(turn.node.querySelector(".cite"));
  suggestAfter(turn, answer.answerId);
}

function body(question) {
  const values = (name) => [...form.querySelectorAll(`[name="${name}"]`)].map(({ value }) => value);
  return { question, conversationId: state.conversationId, filters: { session: values("session"), kind: values("kind") } };
}

function problemOf(failure) {
  return failure instanceof ProblemError ? failure.problem : { title: "页面出错", detail: String(failure.message) };
}

// Said once, when the answer is there.
function spoken({ status, answer, citations }) {
  const words = answer.replaceAll(/\[\d+\]|\*\*/g, "");
  return status === "answered" ? `已回答：${words} 出处 ${citations.length} 处。` : `公报中没有找到：${words}`;
}

function tell(words) {
  announce.textContent = words;
}

function remember(question, { answerId, conversationId }) {
  state = {
    conversationId: conversationId ?? state.conversationId,
    title: state.title || question,
    answers: [...state.answers, answerId],
  };
  memory.keep({ ...state, time: new Date().toISOString() });
  here();
}

// Without the question in the address, nobody who comes back asks it again.
function here() {
  const place = new URLSearchParams(location.search);
  place.delete("q");
  history.replaceState(state.answers.length ? state : null, "", `/ask${place.size ? `?${place}` : ""}`);
  document.title = `${state.title ? `${state.title} - ` : ""}问答 - 公报检索与问答`;
}

// A convenience: without it the answer is as good.
async function suggestAfter(turn, answerId) {
  turns.querySelectorAll(".next").forEach((earlier) => earlier.remove());
  turn.suggest(await get(`/answers/${encodeURIComponent(answerId)}/next`).catch(() => []));
}

async function open(conversation) {
  halt();
  state = { conversationId: conversation.conversationId ?? null, title: conversation.title, answers: conversation.answers };
  turns.replaceChildren();
  panel.hide();
  dressed(false);
  here();
  const given = await Promise.all(state.answers.map((id) => get(`/api/answers/${encodeURIComponent(id)}`).catch(() => null)));
  given.forEach((answer, i) => {
    const turn = new Turn(answer?.question ?? state.title, i + 1);
    turns.append(turn.node);
    if (answer) turn.finish(answer);
    else turn.gone();
  });
  dressed(false);
  const last = turns.lastElementChild;
  panel.offer(last?.querySelector(".cite"));
  input.focus({ preventScroll: true });
  last?.scrollIntoView({ block: "start" });
}

function clear() {
  halt();
  state = fresh();
  turns.replaceChildren();
  panel.hide();
  here();
  dressed(false);
  input.focus();
}

function halt() {
  running?.abort();
  running = null;
}

// What the server answered while there was no script yet.
function adopt(given) {
  const { answer: answerId } = given.dataset;
  const question = given.querySelector(".asked").textContent;
  given.querySelector(".answer-tools").replaceWith(answerTools({ answerId, load: () => get(`/api/answers/${encodeURIComponent(answerId)}`) }));
  remember(question, { answerId, conversationId: form.elements.conversationId?.value ?? null });
  panel.offer(given.querySelector(".cite"));
}

function dressed(busy) {
  const begun = turns.children.length > 0;
  root.classList.toggle("has-turns", begun);
  input.placeholder = begun ? "接着问，比如“那上一次会议呢”" : "输入问题";
  send.hidden = busy;
  stop.hidden = !busy;
  if (busy) panel.hide();
  tools.show();
}

function submit() {
  const question = input.value.trim();
  if (!question || running) return;
  input.value = "";
  input.focus();
  ask(question);
}

form.addEventListener("submit", (event) => {
  event.preventDefault();
  submit();
});

input.addEventListener("keydown", (event) => {
  // while an input method is composing, Enter chooses a word
  if (event.key !== "Enter" || event.shiftKey || event.isComposing) return;
  event.preventDefault();
  submit();
});

stop.addEventListener("click", () => {
  running?.abort();
  input.focus();
});

root.addEventListener("click", (event) => {
  const link = event.target.closest("a[href]");
  if (!link || !isPlain(event)) return;
  if (link.classList.contains("mark")) {
    const card = document.getElementById(link.hash.slice(1));
    if (!card) return;
    event.preventDefault();
    panel.open(card, link);
    return;
  }
  const question = link.pathname === "/ask" && new URL(link.href).searchParams.get("q");
  if (question) {
    event.preventDefault();
    input.focus({ preventScroll: true });
    ask(question);
  }
});

// A link to this very page means a new conversation; loading it again would bring back the old one.
document.addEventListener("click", (event) => {
  const link = event.target.closest?.("a[href]");
  if (!link || !isPlain(event) || link.href !== location.href) return;
  event.preventDefault();
  clear();
});

root.classList.add("live");
const asked = new URLSearchParams(location.hash.slice(1)).get("q")?.trim();
const served = turns.querySelector(".turn");
if (asked) {
  here();
  input.focus({ preventScroll: true });
  ask(asked);
} else if (history.state?.answers?.length) {
  open(history.state);
} else if (served) {
  adopt(served);
}
dressed(Boolean(running));

// Above the conversation: begin anew, delete it, and the conversations that this browser remembers.
import { remove } from "./api.js";
import { all, forget, forgetAll } from "./chat-history.js";
import { el } from "./dom.js";

// `chat` can open(conversation), clear(), knows its current() conversation and the input that questions go into.
export class TalkTools {
  #place;
  #chat;

  constructor(place, chat) {
    this.#place = place;
    this.#chat = chat;
  }

  show() {
    const current = this.#chat.current();
    const kept = all();
    const begun = current.answers.length > 0;
    this.#place.replaceChildren(
      ...(begun ? [button("新的对话", () => this.#chat.clear()), button("删除这段对话", () => this.#delete(current))] : []),
      ...(kept.length ? [this.#list(kept)] : []),
    );
  }

  #list(kept) {
    return el(
      "details",
      { class: "history" },
      el("summary", {}, `以前的对话（${kept.length}）`),
      el(
        "div",
        { class: "history-box" },
        el("p", { class: "plain" }, "只记在这个浏览器里，别人看不到。"),
        el("ul", {}, ...kept.map((conversation) => this.#entry(conversation))),
        button("全部清除", () => this.#deleteAll(kept)),
      ),
    );
  }

  #entry(conversation) {
    return el(
      "li",
      {},
      button(conversation.title, () => this.#chat.open(conversation), "open"),
      el("button", { type: "button", class: "quiet", "aria-label": `删除：${conversation.title}`, onclick: () => this.#delete(conversation) }, "删除"),
    );
  }

  async #delete(conversation) {
    const done = await this.#trying(async () => {
      await deleted(conversation);
      forget(conversation);
    });
    if (!done) return;
    if (conversation.answers[0] === this.#chat.current().answers[0]) return this.#chat.clear();
    this.show();
    const list = this.#place.querySelector(".history");
    if (list) list.open = true;
    (list?.querySelector("summary") ?? this.#chat.input).focus();
  }

  async #deleteAll(kept) {
    const done = await this.#trying(async () => {
      await Promise.all(kept.map(deleted));
      forgetAll();
    });
    if (done) this.#chat.clear();
  }

  // What the service could not delete stays in the list, so that it can be tried again.
  async #trying(work) {
    try {
      await work();
      this.#chat.tell("已删除。");
      return true;
    } catch (failure) {
      this.#place.append(el("p", { class: "told", role: "alert" }, `没有删除成功：${failure.message}`));
      return false;
    }
  }
}

async function deleted({ conversationId }) {
  if (conversationId) await remove(`/api/conversations/${encodeURIComponent(conversationId)}`);
}

function button(text, onclick, kind = "") {
  return el("button", { type: "button", class: `quiet ${kind}`.trim(), onclick }, text);
}

// One question and what becomes of it: words as they come, the whole answer, a failure, or nothing more.
import { problemBox, el } from "./dom.js";
import { after, before, lines, nextQuestions, reading, sources } from "./answer-view.js";
import { answerTools } from "./answer-tools.js";

export class Turn {
  node;
  question;
  #box = el("div", { class: "answer" });
  #words = el("div", { class: "words" });
  #prefix;
  #text = "";
  #citations = [];

  constructor(question, place) {
    this.question = question;
    this.#prefix = place === 1 ? "cite-" : `cite-${place}-`;
    this.node = el("article", { class: "turn" }, el("h2", { class: "asked" }, question), this.#box);
    this.waiting();
  }

  waiting() {
    this.#box.replaceChildren(el("p", { class: "loading" }, "正在公报中查找…"));
  }

  // A second call takes back what was said before: other words on other grounds follow.
  begin(citations) {
    this.#citations = citations;
    this.#text = "";
    this.#words.replaceChildren();
    this.#below(sources(citations, this.#prefix));
    this.waiting();
  }

  add(words) {
    this.#text += words;
    const shown = this.#text.replace(/\[\d*$/, ""); // half a mark is no word
    this.#words.replaceChildren(...lines(shown, { citations: this.#citations, prefix: this.#prefix }));
    if (!this.#words.isConnected) this.#box.replaceChildren(this.#words);
  }

  finish(answer) {
    const { citations } = answer;
    this.node.dataset.answer = answer.answerId;
    const declined = answer.status !== "answered";
    this.#words.replaceChildren(...lines(answer.answer, { citations, prefix: this.#prefix, declined }));
    this.#box.classList.toggle("declined", declined);
    this.#box.replaceChildren(
      ...before(answer),
      this.#words,
      ...after(answer, this.#prefix),
      answerTools({ answerId: answer.answerId, load: async () => ({ ...answer, question: this.question }) }),
    );
    this.#below(sources(citations, this.#prefix), reading(answer, this.question));
  }

  suggest(questions) {
    const section = nextQuestions(questions);
    const declined = this.#box.classList.contains("declined");
    if (section) this.node.insertBefore(section, declined ? null : this.node.querySelector(".reading"));
  }

  fail(problem, retry) {
    const again = el("button", { type: "button", onclick: retry }, "再试一次");
    const box = problemBox(problem);
    box.append(el("p", { class: "retry" }, again));
    this.#box.replaceChildren(box);
    this.#below();
  }

  stop(retry) {
    const again = el("button", { type: "button", class: "quiet", onclick: retry }, "再问一次");
    const words = this.#text ? [this.#words] : [];
    this.#box.replaceChildren(...words, el("p", { class: "notice" }, "已停止，回答没有写完。"), el("p", { class: "retry" }, again));
  }

  gone() {
    this.#box.replaceChildren(el("p", { class: "notice" }, "这个回答已过保存期限，可以再问一次。"));
  }

  #below(...sections) {
    this.node.replaceChildren(...[...this.node.children].slice(0, 2), ...sections.filter(Boolean));
  }
}

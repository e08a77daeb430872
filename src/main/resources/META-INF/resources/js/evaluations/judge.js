// People judge one answer at a time, by keys or buttons. The automatic verdict shows only afterwards, so as not to lead them.
import { el } from "../dom.js";
import { operatorPost } from "../operator-key.js";
import { agreement } from "./agreement.js";
import { detail, judged, path } from "./data.js";
import { buttons, helpLine, listen } from "./judge-keys.js";
import { expected, said } from "./question-view.js";
import { address, note } from "./route.js";
import { OPINIONS, VERDICTS, moment, typeName } from "./words.js";

const JUDGE = "gazette-judge";

export async function judge({ ids: [id = ""], state, signal, say }) {
  const { result, judgements } = await detail(id, { showAll: state.get("all") === "1", signal });
  const back = el("p", { class: "crumb" }, el("a", { href: address("runs", [id]) }, result ? `运行 ${moment(result.created)}` : "运行"));
  const heading = el("h2", { class: "view-title" }, "人工评判");
  const asked = (result?.sets ?? []).flatMap((set) => set.questions);
  if (asked.length === 0) return { title: "人工评判", nodes: [back, heading, nothing(id)] };
  const desk = new Desk({ id, asked, judgements, say, all: state.get("all") });
  listen(desk, signal);
  desk.goTo(state.has("q") ? Math.max(0, asked.findIndex(({ question }) => question.id === state.get("q"))) : desk.firstOpen());
  return { title: "人工评判", nodes: [back, heading, desk.node] };
}

function nothing(id) {
  const all = el("a", { class: "quiet", href: address("judge", [id], { all: "1" }) }, "仍要评判");
  return el("div", { class: "card" }, el("p", {}, "这次运行的问题集只用来打分，题目默认不列出。"), el("p", {}, all));
}

class Desk {
  constructor({ id, asked, judgements, say, all }) {
    Object.assign(this, { id, asked, judgements, say, all, at: 0, citation: "", saving: Promise.resolve() });
    this.name = el("input", { id: "judge", value: remembered(), maxlength: "100", autocomplete: "off", placeholder: "姓名或代号", onchange: () => this.renamed() });
    this.keys = el("input", { type: "checkbox", checked: true });
    this.bar = el("progress", { "aria-label": "评判进度", max: String(asked.length) });
    this.told = el("span", { class: "plain" });
    this.paper = el("article", { class: "card paper", "aria-label": "问题" });
    this.result = el("div", {});
    this.tools = buttons(this);
    this.comment = el("input", { id: "comment", maxlength: "2000", onchange: () => this.commented() });
    this.problem = el("p", { class: "refusal", role: "alert" });
    this.node = el(
      "div",
      { class: "desk" },
      el("div", { class: "desk-head card" }, el("label", {}, "评判人", this.name), el("div", { class: "progress" }, this.bar, this.told), el("label", { class: "pick" }, this.keys, "用键盘评判")),
      this.paper,
      el("div", { class: "verdict-bar card" }, this.tools.node, el("label", { class: "comment" }, "评语（可不填）", this.comment), this.problem, helpLine()),
      this.result,
    );
  }

  get current() {
    return this.asked[this.at];
  }

  get judgeName() {
    return this.name.value.trim();
  }

  mine(question) {
    return this.judgements.judgements.find((one) => one.judge === this.judgeName && one.question === question.id);
  }

  firstOpen() {
    return Math.max(0, this.asked.findIndex(({ question }) => !this.mine(question)));
  }

  goTo(index) {
    this.at = Math.min(this.asked.length - 1, Math.max(0, index));
    const given = this.mine(this.current.question);
    this.citation = given?.citation ?? "";
    this.comment.value = given?.comment ?? "";
    this.problem.textContent = "";
    note("judge", [this.id], { q: this.current.question.id, all: this.all });
    this.show();
    this.say(`第 ${this.at + 1} 题，共 ${this.asked.length} 题：${this.current.question.question}`);
  }

  show() {
    const { question, verdict } = this.current;
    const given = this.mine(question);
    const done = this.asked.filter((one) => this.mine(one.question)).length;
    this.bar.value = done;
    this.told.textContent = `已评 ${done} / ${this.asked.length}`;
    this.paper.replaceChildren(
      el("p", { class: "plain" }, `第 ${this.at + 1} / ${this.asked.length} 题 · ${question.id} · ${typeName(question.type)}`),
      el("h3", {}, question.question),
      el("div", { class: "pair" }, said(this.current, false), expected(this.current)),
      ...(given ? [el("p", { class: "after" }, `已评为“${OPINIONS[given.verdict]}”。自动判定：${VERDICTS[verdict]}。`)] : []),
    );
    this.tools.show(given?.verdict ?? "", this.citation);
    this.result.replaceChildren(...[agreement(this.judgements)].filter(Boolean));
  }

  judge(verdict) {
    if (!this.judgeName) {
      this.problem.textContent = "请先写下评判人的姓名或代号。";
      this.name.focus();
      return;
    }
    const { id: question } = this.current.question;
    this.keep({ question, judge: this.judgeName, verdict, citation: this.citation || null, comment: this.comment.value.trim() || null });
  }

  // Said of the citations before the answer is judged, it is kept with the verdict.
  judgeCitation(citation) {
    this.citation = this.citation === citation ? "" : citation;
    const given = this.mine(this.current.question);
    if (given) this.judge(given.verdict);
    else this.tools.show("", this.citation);
  }

  commented() {
    const given = this.mine(this.current.question);
    if (given) this.judge(given.verdict);
  }

  // One after the other, so that the last verdict is the one that counts.
  keep(judgement) {
    this.saving = this.saving.then(async () => {
      try {
        this.judgements = await operatorPost(path(this.id, "/judgements"), judgement);
        judged(this.id, this.judgements);
        this.problem.textContent = "";
        this.show();
        this.say(`已记为“${OPINIONS[judgement.verdict]}”。`);
      } catch (cause) {
        this.problem.textContent = `没有记下：${cause.problem?.detail ?? cause}`;
      }
    });
  }

  renamed() {
    try {
      sessionStorage.setItem(JUDGE, this.judgeName);
    } catch {
      // asked for again next time
    }
    this.goTo(this.firstOpen());
  }
}

function remembered() {
  try {
    return sessionStorage.getItem(JUDGE) ?? "";
  } catch {
    return "";
  }
}

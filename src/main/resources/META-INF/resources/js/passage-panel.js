// Shows the printed passage behind a mark: beside the conversation on a wide page, in a sheet at the bottom on a phone.
import { el } from "./dom.js";

const WIDE = "(min-width: 60rem)";

export class PassagePanel {
  #panel;
  #opener = null;

  constructor(panel) {
    this.#panel = panel;
    document.addEventListener("keydown", (event) => {
      if (event.key === "Escape" && !panel.hidden && panel.contains(document.activeElement)) this.close();
    });
  }

  // Beside the answer there is room for its first passage without anybody asking for it.
  offer(card) {
    if (card && window.matchMedia(WIDE).matches) this.#fill(card);
    else this.hide();
  }

  open(card, opener) {
    this.#opener = opener;
    this.#fill(card);
    this.#panel.focus({ preventScroll: true });
  }

  close() {
    this.hide();
    if (this.#opener?.isConnected) this.#opener.focus();
    this.#opener = null;
  }

  hide() {
    this.#panel.hidden = true;
    this.#panel.replaceChildren();
    select(null);
  }

  #fill(card) {
    const { n } = card.dataset;
    const title = card.querySelector(".title");
    this.#panel.replaceChildren(
      el(
        "header",
        { class: "panel-head" },
        el("h2", { id: "passage-title" }, `出处 ${n}`),
        el("button", { type: "button", class: "quiet", onclick: () => this.close() }, "关闭"),
      ),
      el("h3", {}, title.textContent, " ", card.querySelector(".kind").cloneNode(true)),
      card.querySelector(".where").cloneNode(true),
      el("div", { class: "panel-text", role: "region", tabindex: "0", "aria-label": "原文段落" }, card.querySelector("blockquote").cloneNode(true)),
      el("p", { class: "more" }, el("a", { class: "original", href: title.getAttribute("href") }, "在原文中查看")),
    );
    this.#panel.hidden = false;
    select(card);
    this.#toQuote();
  }

  #toQuote() {
    const passage = this.#panel.querySelector(".panel-text");
    const quote = passage.querySelector("mark");
    if (quote) passage.scrollTop += quote.getBoundingClientRect().top - passage.getBoundingClientRect().top - 40;
  }
}

function select(card) {
  document.querySelectorAll(".cite.shown").forEach((other) => other.classList.remove("shown"));
  card?.classList.add("shown");
}

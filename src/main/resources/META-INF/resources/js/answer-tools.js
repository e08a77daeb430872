// What a reader can do with an answer: copy it with its sources, pass on a link to it, say whether it helped.
import { post } from "./api.js";
import { el, plain } from "./dom.js";

// `load` gives the answer with its question.
export function answerTools({ answerId, load }) {
  const told = el("p", { class: "told", role: "status" });
  const link = `/answers/${encodeURIComponent(answerId)}`;
  return el(
    "div",
    { class: "answer-tools" },
    el("button", { type: "button", class: "quiet", onclick: async () => copy(asText(await load()), "回答和出处已复制。", told) }, "复制回答和出处"),
    el("button", { type: "button", class: "quiet", onclick: () => copy(location.origin + link, "链接已复制。", told) }, "复制链接"),
    el("a", { href: link }, "这个回答的链接"),
    rating(answerId),
    told,
  );
}

async function copy(text, done, told) {
  try {
    await navigator.clipboard.writeText(text);
    told.replaceChildren(done);
  } catch {
    // without a secure connection or permission the reader copies by hand
    const field = el("textarea", { readonly: true, rows: "4", "aria-label": "要复制的文字" });
    field.value = text;
    told.replaceChildren("浏览器不让本页复制，请复制下面的文字：", field);
    field.focus();
    field.select();
  }
}

export function asText({ question, understoodAs, answer, citations }) {
  const asked = understoodAs ? `${question}（理解为：${understoodAs}）` : question;
  const notes = citations.map(({ n, source }) => {
    const { item, meeting, date, pages, document: file } = source;
    const parts = [`《${plain(item.title)}》`, meeting ?? file, date, pages && `第 ${pages} 页`].filter(Boolean);
    return `[${n}] ${parts.join("，")} ${location.origin}${source.url}`;
  });
  return [`问：${asked}`, `答：${plain(answer)}`, ...(notes.length ? [`出处：\n${notes.join("\n")}`] : [])].join("\n\n");
}

function rating(answerId) {
  const box = el("div", { class: "rate", role: "group", "aria-label": "评价这个回答" });
  const thumbs = [thumb("up", "有帮助"), thumb("down", "没帮助")];
  thumbs.forEach((button) => button.addEventListener("click", () => choose(button)));
  box.append(...thumbs);
  return box;

  function choose(chosen) {
    thumbs.forEach((button) => button.setAttribute("aria-pressed", String(button === chosen)));
    box.querySelector("form")?.remove();
    box.append(comment(answerId, chosen.dataset.rating, box));
    box.querySelector("textarea").focus({ preventScroll: true });
    box.querySelector("form").scrollIntoView({ block: "nearest" });
  }
}

function thumb(value, name) {
  return el("button", { type: "button", class: `quiet thumb ${value}`, "data-rating": value, "aria-pressed": "false" }, name);
}

function comment(answerId, value, box) {
  const failure = el("p", { class: "told", role: "alert" });
  const field = el("textarea", { rows: "2", maxlength: "2000", placeholder: value === "up" ? "好在哪里（可以不写）" : "哪里不对（可以不写）" });
  const send = async (event) => {
    event.preventDefault();
    try {
      await post("/api/feedback", { answerId, rating: value, comment: field.value });
      const thanks = el("p", { class: "told", role: "status", tabindex: "-1" }, "谢谢，已记录。");
      box.replaceChildren(thanks);
      thanks.focus();
    } catch (problem) {
      failure.replaceChildren(`没有记录成功：${problem.message}`);
    }
  };
  return el(
    "form",
    { class: "comment", onsubmit: send },
    el("label", {}, el("span", {}, "意见（可以不写，请不要写个人信息）"), field),
    el("button", { type: "submit" }, "提交评价"),
    failure,
  );
}

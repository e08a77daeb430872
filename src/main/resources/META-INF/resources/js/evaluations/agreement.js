// What people thought, and how far they agree with each other and with the automatic verdict.
import { el } from "../dom.js";
import { table } from "./tables.js";
import { NONE, percent, score } from "./words.js";

export function agreement({ counts, agreements }) {
  if (counts.length === 0) return null;
  return el(
    "section",
    { class: "card agreement" },
    el("h3", {}, "人工评判"),
    table("各人的评判", ["评判人", "对", "部分对", "错"], counts.map(({ judge, correct, partly, wrong }) => [judge, String(correct), String(partly), String(wrong)]), true),
    el("h4", {}, "一致程度（Cohen's kappa）"),
    table("一致程度", ["评判人", "共同评判", "答案相同", "答案 kappa", "引用 kappa"], agreements.map(row), true),
    el("p", { class: "plain" }, "kappa 为 1 是完全一致，0 是和随便猜一样。题少时一两题就会让它大变。"),
  );
}

function row({ first, second, verdicts, citations }) {
  return [`${first} 与 ${second}`, `${verdicts.cases} 题`, percent(verdicts.agreement), score(verdicts.kappa), citations.cases > 0 ? score(citations.kappa) : NONE];
}

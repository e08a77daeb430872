// Names and numbers as people read them.

const TYPES = {
  all: "全部", number: "数字", fact: "事实", list: "列举", table: "表格", date: "日期", person: "人物", compare: "比较",
  conflict: "说法不一", keyword: "关键词", procedure: "程序", colloquial: "口语", "several-hop": "多步", "follow-up": "追问",
  unanswerable: "无记载",
};
export const VERDICTS = { RIGHT: "正确", PARTLY: "部分正确", WRONG: "错误", WRONG_REFUSAL: "误拒答", FALSE_ANSWER: "误答" };
export const STATES = { queued: "排队中", running: "进行中", done: "已完成", failed: "失败", cancelled: "已取消" };
export const LEGS = { hybrid: "混合", keyword: "关键词", semantic: "语义", bm25: "普通 BM25" };
export const OPINIONS = { correct: "对", partly: "部分对", wrong: "错" };
export const CITATIONS = { good: "引用好", bad: "引用坏" };
export const NONE = "—";

// Own sets may have types of their own.
export function typeName(type) {
  return Object.hasOwn(TYPES, type) ? TYPES[type] : type;
}

export function percent(value, digits = 1) {
  return `${(value * 100).toFixed(digits)}%`;
}

export function score(value) {
  return value.toFixed(3);
}

export function millis(value) {
  return value < 10_000 ? `${Math.round(value)} 毫秒` : `${(value / 1000).toFixed(1)} 秒`;
}

export function rate({ cases, value }) {
  return cases === 0 ? NONE : percent(value);
}

export function interval({ low, high }) {
  return `${percent(low)}–${percent(high)}`;
}

export function moment(iso) {
  if (!iso) return NONE;
  const time = new Date(iso);
  const two = (n) => String(n).padStart(2, "0");
  const day = [time.getFullYear(), two(time.getMonth() + 1), two(time.getDate())].join("-");
  return `${day} ${two(time.getHours())}:${two(time.getMinutes())}`;
}

// Where runs of the same minute must be told apart.
export function exactMoment(iso) {
  return iso ? `${moment(iso)}:${String(new Date(iso).getSeconds()).padStart(2, "0")}` : NONE;
}

export function lines({ first, last }) {
  return first === last ? `第 ${first} 行` : `第 ${first}–${last} 行`;
}

export function p(value) {
  return value < 0.001 ? "p < 0.001" : `p = ${value.toFixed(3)}`;
}

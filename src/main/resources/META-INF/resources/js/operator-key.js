// The key of the operators: kept for this tab, sent as a header, never part of an address.
import { ProblemError, UNREACHABLE, UNREADABLE } from "./api.js";

const NAME = "gazette-operator-key";
// what a header can carry; anything else would fail before it is sent
const SENDABLE = /^[\x20-\x7e]*$/;
const UNSENDABLE = {
  title: "管理密钥不对",
  detail: "里面有全角或其他不能发送的字符，请检查输入法后重新输入。",
  code: "admin-key-wrong",
  status: 401,
};

// Where the browser keeps nothing, the key lasts as long as the page.
let held = null;

export function getKey() {
  try {
    return sessionStorage.getItem(NAME) ?? held;
  } catch {
    return held;
  }
}

export function setKey(key) {
  held = key;
  try {
    sessionStorage.setItem(NAME, key);
  } catch {
    // held
  }
}

export function forgetKey() {
  held = null;
  try {
    sessionStorage.removeItem(NAME);
  } catch {
    // nothing was kept
  }
}

// Whether asking for the key again can help.
export function isKeyProblem({ code }) {
  return code === "admin-key-missing" || code === "admin-key-wrong";
}

// What a request with this key carries; a key that no header can carry is a ProblemError.
export function keyHeaders(key) {
  if (!SENDABLE.test(key)) throw new ProblemError(UNSENDABLE);
  return { Accept: "application/json", Authorization: `Bearer ${key}` };
}

export async function operatorGet(path, signal) {
  return body(await operatorFetch(path, { signal }));
}

export async function operatorPost(path, content) {
  const headers = { "Content-Type": "application/json" };
  return body(await operatorFetch(path, { method: "POST", headers, body: JSON.stringify(content) }));
}

export async function operatorUpload(path, field, file) {
  const form = new FormData();
  form.append(field, file);
  return body(await operatorFetch(path, { method: "POST", body: form }));
}

export async function operatorDelete(path) {
  return body(await operatorFetch(path, { method: "DELETE" }));
}

// A link cannot carry the key, so the file is fetched and then handed to the browser.
export async function operatorDownload(path, name) {
  const response = await operatorFetch(path, { headers: { Accept: "*/*" } });
  const address = URL.createObjectURL(await response.blob());
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

// The response to a request with the key; every failure is a ProblemError, but an abort stays one.
export async function operatorFetch(path, options = {}) {
  const headers = { ...keyHeaders(getKey() ?? ""), ...options.headers };
  // what operators see is kept nowhere, and going back shows it as it is now
  const response = await fetch(path, { cache: "no-store", ...options, headers }).catch((cause) => {
    throw cause.name === "AbortError" ? cause : new ProblemError(UNREACHABLE);
  });
  if (response.ok) return response;
  const problem = await response.json().catch(() => null);
  throw new ProblemError(problem?.detail ? problem : UNREADABLE);
}

async function body(response) {
  if (response.status === 204) return null;
  return response.json().catch(() => {
    throw new ProblemError(UNREADABLE);
  });
}

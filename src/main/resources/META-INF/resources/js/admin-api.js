// The API of operators. The key lives in this tab only and is sent in a header, never in an address.
import { call, ProblemError, UNREACHABLE, UNREADABLE } from "./api.js";

const KEPT = "gazette-admin-key";
// what a header can carry; anything else would fail before it is sent
const SENDABLE = /^[\x20-\x7e]+$/;
const UNSENDABLE = {
  title: "管理密钥不对",
  detail: "里面有全角或其他不能发送的字符，请检查输入法后重新输入。",
  code: "admin-key-unsendable",
};
const UNAUTHORIZED = 401;

export class Operator {
  #key = sessionStorage.getItem(KEPT) ?? "";

  // Called when the service does not take the key any more.
  onRefused = () => {};

  get hasKey() {
    return this.#key !== "";
  }

  // Keeps the key once the service has taken it.
  async signIn(key) {
    if (!SENDABLE.test(key)) throw new ProblemError(UNSENDABLE);
    await call("/api/admin/status", { headers: headers(key) });
    this.#key = key;
    sessionStorage.setItem(KEPT, key);
  }

  signOut() {
    this.#key = "";
    sessionStorage.removeItem(KEPT);
  }

  get(path) {
    return this.#call(path, "GET");
  }

  post(path) {
    return this.#call(path, "POST");
  }

  remove(path) {
    return this.#call(path, "DELETE");
  }

  // Sends one file; `progress` hears the sent share. Only XMLHttpRequest tells how much of a body is sent.
  upload(file, progress) {
    const body = new FormData();
    body.append("files", file, file.name);
    return new Promise((resolve, reject) => {
      const request = new XMLHttpRequest();
      request.open("POST", "/api/admin/documents");
      for (const [name, value] of Object.entries(headers(this.#key))) request.setRequestHeader(name, value);
      request.upload.onprogress = (event) => event.lengthComputable && progress(event.loaded / event.total);
      request.onerror = () => reject(new ProblemError(UNREACHABLE));
      request.onload = () => {
        const answer = parsed(request.responseText);
        if (request.status < 300 && answer) resolve(answer);
        else reject(this.#refused(new ProblemError(answer?.detail ? answer : UNREADABLE)));
      };
      request.send(body);
    });
  }

  async #call(path, method) {
    try {
      return await call(path, { method, headers: headers(this.#key) });
    } catch (failure) {
      throw this.#refused(failure);
    }
  }

  #refused(failure) {
    if (failure.problem?.status === UNAUTHORIZED) this.onRefused(failure.problem);
    return failure;
  }
}

function headers(key) {
  return { Accept: "application/json", Authorization: `Bearer ${key}` };
}

function parsed(text) {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

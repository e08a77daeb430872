// The API as the operators' page uses it; a key that the service takes no more is told once.
import { call, ProblemError, UNREACHABLE, UNREADABLE } from "../api.js";
import { forgetKey, getKey, isKeyProblem, keyHeaders, operatorDelete, operatorFetch, operatorGet, setKey } from "../operator-key.js";

export class Operator {
  // Called when the service does not take the key any more.
  onRefused = () => {};

  get hasKey() {
    return Boolean(getKey());
  }

  // Keeps the key once the service has taken it.
  async signIn(key) {
    await call("/api/admin/status", { headers: keyHeaders(key) });
    setKey(key);
  }

  signOut() {
    forgetKey();
  }

  get(path) {
    return this.#told(operatorGet(path));
  }

  post(path) {
    return this.#told(operatorFetch(path, { method: "POST" }).then((response) => response.json()));
  }

  remove(path) {
    return this.#told(operatorDelete(path));
  }

  // Sends one file; `progress` hears the sent share. Only XMLHttpRequest tells how much of a body is sent.
  upload(file, progress) {
    const body = new FormData();
    body.append("files", file, file.name);
    return new Promise((resolve, reject) => {
      const request = new XMLHttpRequest();
      request.open("POST", "/api/admin/documents");
      for (const [name, value] of Object.entries(keyHeaders(getKey() ?? ""))) request.setRequestHeader(name, value);
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

  #told(answer) {
    return answer.catch((failure) => {
      throw this.#refused(failure);
    });
  }

  #refused(failure) {
    if (failure.problem && isKeyProblem(failure.problem)) this.onRefused(failure.problem);
    return failure;
  }
}

function parsed(text) {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

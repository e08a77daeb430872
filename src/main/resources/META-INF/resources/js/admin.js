// The operators' page: lets in with the key, then fills the sections and keeps them up to date.
import { Operator } from "./admin/api.js";
import { DocumentsPanel } from "./admin/documents.js";
import { FeedbackPanel } from "./admin/feedback.js";
import { HealthPanel } from "./admin/health.js";
import { IndexPanel } from "./admin/index.js";
import { JobPanel } from "./admin/job.js";
import { problemOf } from "./admin/parts.js";
import { UploadPanel } from "./admin/upload.js";
import { problemBox } from "./dom.js";

const form = document.getElementById("sign-in");
const field = document.getElementById("key");
const told = document.getElementById("sign-in-told");
const board = document.getElementById("console");
const leave = document.getElementById("sign-out");
const operator = new Operator();
let isOpened = false;

function askForKey(problem) {
  board.hidden = leave.hidden = true;
  form.hidden = false;
  told.replaceChildren(...(problem ? [problemBox(problem)] : []));
  field.setAttribute("aria-invalid", String(Boolean(problem)));
  field.select();
  if (problem) told.focus();
  else field.focus();
}

function open() {
  isOpened = true;
  form.hidden = true;
  board.hidden = leave.hidden = false;
  const job = new JobPanel(operator, (ended) => {
    uploads.indexed(ended);
    refresh();
  });
  const changed = (started) => job.follow(started);
  // what a job has said of the index is not true any more after a way back
  const switched = () => {
    job.hide();
    refresh();
  };
  const uploads = new UploadPanel(operator, changed);
  const sections = [
    new DocumentsPanel(operator, changed),
    new IndexPanel(operator, { started: changed, switched }),
    new HealthPanel(operator),
  ];
  const refresh = () => sections.forEach((section) => section.refresh());
  refresh();
  new FeedbackPanel(operator).refresh();
}

// The page is loaded anew, so that nothing of what the key has shown stays in it.
function forget() {
  operator.signOut();
  location.reload();
}

form.addEventListener("submit", async (event) => {
  event.preventDefault();
  try {
    await operator.signIn(field.value.trim());
    field.value = "";
    // sections are made once: a key that was refused in between begins with a page anew
    if (isOpened) return location.reload();
    open();
    document.getElementById("main").focus();
  } catch (failure) {
    askForKey(problemOf(failure));
  }
});
leave.addEventListener("click", forget);
operator.onRefused = (problem) => {
  operator.signOut();
  askForKey(problem);
};

document.getElementById("needs-script").hidden = true;
if (operator.hasKey) open();
else askForKey();

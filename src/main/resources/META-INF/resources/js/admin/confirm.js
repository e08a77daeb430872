// Asks before something that cannot simply be undone.
const dialog = document.getElementById("confirm");
const title = document.getElementById("confirm-title");
const text = document.getElementById("confirm-text");
const yes = document.getElementById("confirm-yes");

let answer = () => {};

// That an earlier question was closed may be told only when the next one is open, and is no answer to that.
dialog.addEventListener("close", () => {
  if (!dialog.open) answer(dialog.returnValue === "yes");
});

export function confirmed(question, consequence, action) {
  answer(false);
  title.textContent = question;
  text.textContent = consequence;
  yes.textContent = action;
  dialog.returnValue = "no";
  dialog.showModal();
  return new Promise((resolve) => {
    answer = resolve;
  });
}

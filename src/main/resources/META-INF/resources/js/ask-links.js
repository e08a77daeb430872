// Questions asked on other pages go to the page that streams its answers. The question travels behind #, which the server
// does not see, so that it is answered once and not a second time before the page is there. Without a script the server answers.

document.addEventListener("submit", (event) => {
  const address = event.submitter?.formAction || event.target.action;
  if (isAsking(address) && !document.getElementById("chat")) {
    event.preventDefault();
    go(new URLSearchParams(new FormData(event.target)));
  }
});

document.addEventListener("click", (event) => {
  const link = event.target.closest?.("a[href]");
  if (!link || !isPlain(event) || !isAsking(link.href) || document.getElementById("chat")) return;
  const asked = new URL(link.href).searchParams;
  if (!asked.get("q")) return;
  event.preventDefault();
  go(asked);
});

// Whoever wants another tab gets the answer of the server there.
export function isPlain(event) {
  return event.button === 0 && !event.defaultPrevented && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey;
}

function isAsking(address) {
  const { origin, pathname } = new URL(address, location.href);
  return origin === location.origin && pathname === "/ask";
}

function go(asked) {
  const question = asked.get("q") ?? "";
  asked.delete("q");
  location.assign(`/ask${asked.size ? `?${asked}` : ""}#q=${encodeURIComponent(question)}`);
}

// The address behind #: a view, the ids it is about, and its state, so that it can be shared and gone back to.

export function read() {
  const [path, query = ""] = location.hash.replace(/^#\/?/, "").split("?");
  const [view, ...ids] = path.split("/").map(decodeURIComponent);
  return { view, ids: ids.filter(Boolean), state: new URLSearchParams(query) };
}

export function address(view, ids = [], state = {}) {
  const path = [view, ...ids].filter(Boolean).map(encodeURIComponent).join("/");
  const kept = Object.entries(state).filter(([, value]) => value !== "" && value !== null && value !== undefined);
  return `#/${path}${kept.length > 0 ? `?${new URLSearchParams(kept)}` : ""}`;
}

// Small changes, such as a filter, are no step to go back over.
export function note(view, ids, state) {
  history.replaceState(null, "", address(view, ids, state));
}

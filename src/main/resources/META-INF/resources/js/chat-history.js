// Conversations that this browser remembers: ids of answers and the first question, no text of answers. Works without a
// storage, too: then nothing is remembered.

const KEY = "gazette.conversations";
const MOST = 30;

export function all() {
  try {
    const kept = JSON.parse(localStorage.getItem(KEY));
    return Array.isArray(kept) ? kept.filter(isConversation) : [];
  } catch {
    return [];
  }
}

// A conversation is known by its first answer; the one that was kept last comes first. False when it cannot be kept.
export function keep(conversation) {
  return write([conversation, ...others(conversation)].slice(0, MOST));
}

export function forget(conversation) {
  return write(others(conversation));
}

export function forgetAll() {
  return write([]);
}

function others({ answers }) {
  return all().filter((other) => other.answers[0] !== answers[0]);
}

function write(conversations) {
  try {
    if (conversations.length === 0) localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, JSON.stringify(conversations));
    return true;
  } catch {
    return false;
  }
}

function isConversation(kept) {
  return typeof kept?.title === "string" && Array.isArray(kept.answers) && kept.answers.every((id) => typeof id === "string") && kept.answers.length > 0;
}

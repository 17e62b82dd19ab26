// What this browser remembers; a browser that refuses to remember is no reason to fail.

const PREFIX = 'srok-sandbox.';

export function recall(key, fallback) {
  try {
    const text = localStorage.getItem(PREFIX + key);
    return text === null ? fallback : JSON.parse(text);
  } catch {
    return fallback;
  }
}

export function remember(key, value) {
  try {
    localStorage.setItem(PREFIX + key, JSON.stringify(value));
  } catch {
    // Private windows may have no storage: the page works, only forgets.
  }
}

// The open person stands in the address (#/7), so that «back» and a reload do what people expect.

import { emit, queueChat, state } from './store.js';

function read() {
  const match = /^#\/(\d+)$/u.exec(location.hash);
  state.current = match ? match[1] : null;
  document.documentElement.classList.toggle('in-chat', state.current !== null);
  if (state.current !== null) queueChat(state.current);
  emit('current', true);
}

/** Opens a person's chat, or with null the list. */
export function goTo(id) {
  const hash = id === null ? '#/' : `#/${id}`;
  if (location.hash === hash) read();
  else location.hash = hash;
}

export function startRoute() {
  addEventListener('hashchange', read);
  read();
}

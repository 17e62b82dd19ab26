// What the page knows, kept fresh from the sandbox's events. Views subscribe to topics and read the state.

import { api, listen } from './api.js';
import { recall, remember } from './prefs.js';
import { learnZone, millis } from './words.js';

export const state = {
  bot: { username: '', name: 'Бот', polling: null },
  people: [],
  fresh: [], // Ids of those added while the page is open, the newest last.
  loaded: false,
  chats: new Map(),
  current: null,
  connected: true,
  clock: null, // { at: service time in ms, read: local time in ms when it was read }
};

const listeners = new Map();
const seen = new Map(Object.entries(recall('seen', {})));

export function on(topic, listener) {
  if (!listeners.has(topic)) listeners.set(topic, []);
  listeners.get(topic).push(listener);
}

export function emit(topic, detail) {
  for (const listener of listeners.get(topic) ?? []) listener(detail);
}

export const person = (id) => state.people.find((one) => String(one.id) === String(id)) ?? null;
export const chat = (id) => state.chats.get(String(id)) ?? null;
export const serviceNow = () => (state.clock ? state.clock.at + (Date.now() - state.clock.read) : Date.now());

/** How many of the bot's messages this person has not looked at. */
export function unread(id) {
  const messages = chat(id)?.messages ?? [];
  const last = messages.at(-1)?.message_id ?? 0;
  const mark = Number(seen.get(String(id)) ?? 0);
  const from = mark > last ? 0 : mark; // A new data folder starts its numbers again.
  return messages.filter((message) => message.from === 'bot' && message.message_id > from).length;
}

export function markSeen(id) {
  const last = chat(id)?.messages.at(-1)?.message_id;
  if (last === undefined || seen.get(String(id)) === last) return;
  seen.set(String(id), last);
  remember('seen', Object.fromEntries(seen));
  emit('people');
}

let asked = 0;
let applied = 0;

export async function refreshPeople() {
  const mine = asked += 1;
  const people = await api.people();
  if (mine < applied) return; // A later question was answered first and knows more.
  applied = mine;
  const known = new Set(state.people.map((one) => String(one.id)));
  const first = !state.loaded;
  state.people = Array.isArray(people) ? people : [];
  state.loaded = true;
  if (!first) state.fresh.push(...state.people.map((one) => String(one.id)).filter((id) => !known.has(id)));
  emit('people');
  emit('current');
  for (const one of state.people) if (!known.has(String(one.id))) queueChat(one.id);
}

const waiting = new Set();
const running = new Set();
const TYPING_LASTS = 5200; // Nobody tells when the bot stops typing without a word.
const BOT_CHECK = 15_000;
const AT_ONCE = 3; // A browser opens six connections; events and the clock need theirs.

/** Asks for a chat soon: the open one first, few at once, each only once however many events came. */
export function queueChat(id) {
  waiting.add(String(id));
  setTimeout(pump, 0);
}

function pump() {
  const order = [...waiting].sort((a, b) => (b === state.current) - (a === state.current));
  for (const id of order) {
    if (running.size >= AT_ONCE && id !== state.current) return;
    if (running.has(id)) continue;
    waiting.delete(id);
    running.add(id);
    load(id).finally(() => {
      running.delete(id);
      if (waiting.size > 0) pump();
    });
  }
}

async function load(id) {
  try {
    const fresh = await api.chat(id);
    state.chats.set(id, { ...fresh, messages: Array.isArray(fresh.messages) ? fresh.messages : [] });
    const one = person(id);
    if (one) Object.assign(one, { started: fresh.started ?? one.started, blocked: fresh.blocked ?? one.blocked });
    emit('chat', id);
    emit('people');
    if (fresh.typing) setTimeout(() => queueChat(id), TYPING_LASTS);
  } catch (error) {
    if (id === state.current) emit('problem', error);
  }
}

export function setClock(now) {
  learnZone(now);
  state.clock = { at: millis(now), read: Date.now() };
  emit('clock');
}

async function refreshAll() {
  const asked = await Promise.allSettled([refreshPeople(), api.clock(), api.bot()]);
  if (asked[1].status === 'fulfilled') setClock(asked[1].value.now);
  if (asked[2].status === 'fulfilled') takeBot(asked[2].value);
  if (asked[0].status === 'rejected') emit('problem', asked[0].reason);
  for (const one of state.people) queueChat(one.id);
}

function takeBot(bot) {
  if (JSON.stringify(bot) === JSON.stringify(state.bot)) return;
  state.bot = bot;
  emit('bot');
}

function take(event) {
  if (event.type === 'chat' || event.type === 'edit') {
    if (person(event.person)) queueChat(event.person);
    else refreshPeople().catch(() => {});
  }
  if (event.type === 'people') refreshPeople().catch(() => {});
  if (event.type === 'clock') setClock(event.now);
  if (event.type === 'refusal') emit('refusal', event);
}

/** Loads everything and follows the sandbox from then on; after a break of the line loads everything again. */
export async function start() {
  listen(take, (up) => {
    const back = up && !state.connected;
    if (state.connected !== up) {
      state.connected = up;
      emit('connection');
    }
    if (back) refreshAll();
  });
  setInterval(() => !document.hidden && state.connected && api.bot().then(takeBot, () => {}), BOT_CHECK);
  await refreshAll();
}

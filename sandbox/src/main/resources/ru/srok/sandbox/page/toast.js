// Short notes that go away by themselves. The bot's refused requests are kept in a list one can open.

import { fill, h, icon, iconButton } from './dom.js';
import { openDialog } from './dialog.js';
import { emit, on, person, state } from './store.js';
import { plural } from './words.js';

const LIFE = 4500;
const KEPT = 100;
const shown = new Map();
const refusals = [];

/** Shows a note; kind is '' | 'error' | 'refusal' | 'answer'. The same note again only counts up. */
export function toast(text, kind = '', onclick = null) {
  const key = `${kind}:${text}`;
  const old = shown.get(key);
  if (old) {
    old.count += 1;
    old.badge.textContent = `×${old.count}`;
    live(key, old);
    return;
  }
  if (kind === 'refusal') for (const other of [...shown.keys()]) if (other.startsWith('refusal:')) drop(other);
  const badge = h('span', { class: 'toast-count' });
  const words = h(onclick ? 'button' : 'span', onclick ? { type: 'button', class: 'toast-text', onclick } : { class: 'toast-text' }, text);
  const element = h('div', { class: `toast ${kind}` }, words, badge, iconButton('close', 'Скрыть', () => drop(key)));
  document.getElementById('toasts').append(element);
  const note = { element, badge, count: 1, timer: 0 };
  shown.set(key, note);
  live(key, note);
}

function live(key, note) {
  clearTimeout(note.timer);
  note.timer = setTimeout(() => drop(key), LIFE);
}

function drop(key) {
  const note = shown.get(key);
  shown.delete(key);
  note?.element.remove();
}

const words = (refusal) => `${refusal.method}: ${refusal.description}`;

function showRefusals() {
  const rows = [...refusals].reverse().map((one) => h('li', {},
    h('span', { class: 'refusal-who' }, person(one.person)?.name ?? 'Без чата'), h('span', {}, words(one))));
  openDialog('Отказы Telegram боту', [
    h('p', { class: 'hint' }, 'Эти запросы бота настоящий Telegram тоже не принял бы.'),
    h('ul', { class: 'refusals' }, rows),
  ]);
}

/** The discreet button that counts refusals; hidden while there are none. */
export function refusalBadge() {
  const button = h('button', { type: 'button', class: 'refusal-badge', hidden: true, onclick: showRefusals });
  on('refusals', () => {
    const text = plural(refusals.length, 'отказ', 'отказа', 'отказов');
    button.hidden = refusals.length === 0;
    button.title = `Telegram не принял запросы бота: ${text}`;
    button.setAttribute('aria-label', button.title);
    fill(button, icon('bell'), text);
  });
  return button;
}

export function startRefusals() {
  on('refusal', (event) => {
    refusals.push(event);
    if (refusals.length > KEPT) refusals.shift();
    const who = String(event.person ?? '') === String(state.current) ? '' : ` (${person(event.person)?.name ?? 'не открыт'})`;
    toast(`Telegram отказал боту${event.person ? who : ''}. ${words(event)}`, 'refusal', showRefusals);
    emit('refusals');
  });
}

// Addresses in messages: which are the bot's own, which may be opened, and the dialog that asks as whom.

import { api } from './api.js';
import { avatar, fill, h, icon } from './dom.js';
import { openDialog } from './dialog.js';
import { goTo } from './route.js';
import { person, refreshPeople, state } from './store.js';
import { toast } from './toast.js';

const TELEGRAM = new Set(['t.me', 'www.t.me', 'telegram.me']);
const PAYLOAD = /^[A-Za-z0-9_-]{0,64}$/u;

function parse(address) {
  const text = String(address ?? '').trim();
  try {
    return new URL(/^[a-z][a-z0-9+.-]*:/iu.test(text) ? text : `https://${text}`);
  } catch {
    return null;
  }
}

/** What an address is: { kind: 'bot', payload } | { kind: 'telegram' | 'web', href }, each with a title; null: never opened. */
export function linkTarget(address) {
  const url = parse(address);
  if (url === null) return null;
  if (url.protocol === 'tg:') return telegram(url, url.searchParams.get('domain'));
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return null;
  if (TELEGRAM.has(url.hostname)) return telegram(url, url.pathname.split('/')[1]);
  return { kind: 'web', href: url.href, title: url.href };
}

function telegram(url, username) {
  const own = String(state.bot.username ?? '').replace(/^@/u, '').toLowerCase();
  const payload = url.searchParams.get('start') ?? '';
  if (own !== '' && String(username ?? '').toLowerCase() === own && PAYLOAD.test(payload)) {
    return { kind: 'bot', payload, title: 'Открыть от имени …' };
  }
  return { kind: 'telegram', href: url.href, title: url.href };
}

/** Opens an address the way its kind asks for. */
export function openLink(address) {
  const target = linkTarget(address);
  if (target === null) toast('Такую ссылку Telegram не открывает.');
  else if (target.kind === 'bot') askAsWhom(target.payload);
  else askToLeave(target);
}

function askToLeave(target) {
  const note = target.kind === 'telegram' ? 'Ссылка ведёт в Telegram, но не к боту песочницы.' : 'Откроется в новой вкладке:';
  const dialog = openDialog('Открыть ссылку?', [
    h('p', {}, note),
    h('p', { class: 'address' }, target.href),
    h('div', { class: 'dialog-actions' },
      h('button', { type: 'button', class: 'plain', onclick: () => dialog.close() }, 'Отмена'),
      h('a', { class: 'primary', href: target.href, target: '_blank', rel: 'noopener noreferrer', onclick: () => dialog.close() }, 'Открыть')),
  ]);
}

function askAsWhom(payload) {
  const list = h('div', { class: 'choice-list' });
  const field = h('input', { type: 'text', placeholder: 'Имя нового человека или поиск', 'aria-label': 'Имя нового человека или поиск', maxlength: '60', autocomplete: 'off' });
  const dialog = openDialog('Открыть от имени …', [field, list]);
  const choose = async (find) => {
    dialog.close();
    try {
      await openAs(await find(), payload);
    } catch (error) {
      toast(error.message, 'error');
    }
  };
  const create = () => choose(async () => (await api.addPerson(field.value.trim())).id);
  const draw = () => {
    const text = field.value.trim();
    // Who has not pressed Start is the likelier one to open a link.
    const fitting = state.people.filter((one) => one.name.toLowerCase().includes(text.toLowerCase()))
      .sort((one, other) => Number(one.started) - Number(other.started));
    fill(list,
      newChoice(text, create, field),
      fitting.map((one) => h('button', { type: 'button', class: 'choice', onclick: () => choose(async () => one.id) }, avatar(one, 'small'), h('span', {}, one.name))));
  };
  field.addEventListener('input', draw);
  field.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter') return;
    event.preventDefault(); // Else the same key press would also press the button that gets the focus back.
    if (field.value.trim() !== '') create();
  });
  draw();
}

function newChoice(text, create, field) {
  const label = text === '' ? 'Новый человек: введите имя выше' : `Новый человек «${text}»`;
  return h('button', { type: 'button', class: 'choice new', onclick: () => (text === '' ? field.focus() : create()) },
    h('span', { class: 'avatar small add' }, icon('add')), h('span', {}, label));
}

async function openAs(id, payload) {
  if (person(id) === null) await refreshPeople();
  goTo(id);
  await api.send(id, payload === '' ? '/start' : `/start ${payload}`);
}

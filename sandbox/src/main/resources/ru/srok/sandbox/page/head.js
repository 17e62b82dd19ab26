// The heading of the open chat: as whom one writes, what the bot is doing, and the chat's menu.

import { api } from './api.js';
import { openClock } from './clock.js';
import { avatar, fill, h, iconButton } from './dom.js';
import { confirmDialog } from './dialog.js';
import { openMenu } from './menu.js';
import { goTo } from './route.js';
import { chat, on, person, state } from './store.js';
import { refusalBadge, toast } from './toast.js';

export function chatHead() {
  const who = h('div', { class: 'chat-who' });
  const face = h('span', {});
  const more = iconButton('more', 'Меню чата', (event) => {
    const box = event.currentTarget.getBoundingClientRect();
    openMenu(items(), { x: box.right - 240, y: box.bottom + 4 });
  }, { 'aria-haspopup': 'menu' });
  const head = h('header', { class: 'chat-head' },
    iconButton('back', 'К списку людей', () => goTo(null), { class: 'icon-button only-phone' }),
    face, who, refusalBadge(),
    iconButton('clock', 'Часы', () => openClock(), { class: 'icon-button only-phone' }), more);

  function draw() {
    const one = person(state.current);
    if (!one) return;
    fill(face, avatar(one));
    fill(who, h('h1', {}, one.name), status(one));
  }
  for (const topic of ['current', 'people', 'bot', 'connection']) on(topic, draw);
  on('chat', (id) => id === state.current && draw());
  return head;
}

function status(one) {
  const bot = state.bot.name || 'бот';
  if (!state.connected) return h('p', { class: 'bad' }, 'нет связи с песочницей …');
  if (one.blocked) return h('p', { class: 'bad' }, 'бот заблокирован');
  if (chat(one.id)?.typing) {
    return h('p', { class: 'typing' }, `${bot} печатает`, h('span', { class: 'dots', 'aria-hidden': 'true' }, h('i'), h('i'), h('i')));
  }
  if (state.bot.polling === false) return h('p', { class: 'bad' }, `${bot} сейчас не отвечает: бот не запущен`);
  return h('p', {}, `переписка с ботом «${bot}»`);
}

function items() {
  const one = person(state.current);
  const id = one.id;
  if (one.blocked) return [{ label: 'Разблокировать бота', icon: 'check', act: () => change(() => api.unblock(id)) }];
  const block = async () => {
    const text = `Бот не сможет писать человеку «${one.name}», пока его не разблокируют.`;
    if (await confirmDialog('Заблокировать бота?', text, 'Заблокировать')) change(() => api.block(id));
  };
  return [
    { label: 'Отправить номер телефона', icon: 'phone', act: () => change(() => api.sendContact(id)) },
    { label: 'Заблокировать бота', icon: 'block', danger: true, act: block },
  ];
}

async function change(act) {
  try {
    await act();
  } catch (error) {
    toast(error.message, 'error');
  }
}

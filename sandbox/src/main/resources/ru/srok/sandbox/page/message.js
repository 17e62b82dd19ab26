// One bubble: a message, or the messages of an album together.

import { h, icon, iconButton } from './dom.js';
import { textNodes } from './entities.js';
import { fileNodes } from './files.js';
import { inlineKeyboard } from './keyboard.js';
import { linkTarget, openLink } from './links.js';
import { onLongPress, openMenu } from './menu.js';
import { toast } from './toast.js';
import { hourText, millis, previewText } from './words.js';

/** Messages to groups: those of one album together, all others alone. */
export function groups(messages) {
  const result = [];
  for (const message of messages) {
    const last = result.at(-1);
    if (message.media_group_id && last?.[0].media_group_id === message.media_group_id) last.push(message);
    else result.push([message]);
  }
  return result;
}

/** actions: { reply(message), edit(message), command(text), find(id), jump(id), press(message, button) }. */
export function bubble(group, actions) {
  const first = group[0];
  const own = first.from === 'person';
  const rows = group.flatMap((message) => inlineRows(message));
  const body = h('div', { class: 'bubble' },
    quote(first, actions), fileNodes(group), group.filter((message) => message.text || message.kind === 'contact').map((message) => words(message, actions)), meta(group));
  const menu = (at) => openMenu(menuItems(group, actions), at);
  const more = iconButton('more', 'Действия с сообщением', (event) => {
    const box = event.currentTarget.getBoundingClientRect();
    menu({ x: box.left, y: box.bottom });
  }, { class: 'icon-button message-more', 'aria-haspopup': 'menu' });
  const element = h('article', { class: `message ${own ? 'own' : 'bot'} ${shape(group)}`, 'data-id': first.message_id, 'aria-label': own ? 'Вы' : 'Бот' },
    h('div', { class: 'message-column' }, body, linkOffer(group), rows.length > 0 && inlineKeyboard(rows, (button) => actions.press(first, button))), more);
  onLongPress(body, menu);
  body.addEventListener('dblclick', (event) => {
    if (!event.target.closest('a, button')) actions.reply(first);
  });
  return element;
}

const inlineRows = (message) => (message.buttons ?? []).map((row) => row.filter((button) => button.kind !== 'reply')).filter((row) => row.length > 0);

function shape(group) {
  const files = group.flatMap((message) => message.files ?? []);
  const photo = files.length > 0 && group.some((message) => message.kind === 'photo');
  return photo ? (group.some((message) => message.text) ? 'with-photo captioned' : 'with-photo') : '';
}

function quote(message, actions) {
  const id = message.reply_to?.message_id ?? message.reply_to;
  if (!id) return null;
  const target = actions.find(id);
  return h('button', { type: 'button', class: 'quote', onclick: () => actions.jump(id) },
    h('span', { class: 'quote-who' }, target ? (target.from === 'bot' ? actions.botName() : actions.ownName()) : 'Ответ'),
    h('span', { class: 'quote-text' }, target ? previewText(target) : 'Сообщение удалено'));
}

function words(message, actions) {
  if (message.kind === 'contact') return h('div', { class: 'contact' }, icon('phone'), h('span', {}, message.contact?.name ?? '', h('br'), message.contact?.phone ?? 'Номер телефона'));
  return h('div', { class: 'text', dir: 'auto' }, textNodes(message.text, message.entities, { command: actions.command, link: openLink }));
}

function meta(group) {
  const last = group.at(-1);
  return h('div', { class: 'meta' },
    [...new Set(group.flatMap((message) => message.reactions ?? []))].map((reaction) => h('span', { class: 'reaction' }, reaction)),
    group.some((message) => message.edited) && h('span', {}, 'изменено'),
    h('time', {}, hourText(millis(last.date))));
}

/** A message with exactly one link to the bot offers it as a button too: nobody guesses that a link asks «as whom». */
function linkOffer(group) {
  const found = new Set();
  for (const message of group) {
    for (const one of message.entities ?? []) if (one.type === 'text_link') found.add(one.url);
    for (const match of (message.text ?? '').matchAll(/(?:https?:\/\/t\.me\/|tg:\/\/|(?<![/\w])t\.me\/)[^\s<>"«»]+/giu)) found.add(match[0].replace(/[.,;:!?)\]}]+$/u, ''));
  }
  const own = [...found].filter((address) => linkTarget(address)?.kind === 'bot');
  if (own.length !== 1) return null;
  return h('button', { type: 'button', class: 'link-offer', onclick: () => openLink(own[0]) }, icon('link'), 'Открыть от имени …');
}

function menuItems(group, actions) {
  const first = group[0];
  const worded = group.find((message) => message.text);
  const items = [{ label: 'Ответить', icon: 'reply', act: () => actions.reply(first) }];
  if (worded) items.push({ label: 'Копировать текст', icon: 'copy', act: () => copy(worded.text) });
  if (first.from === 'person' && first.kind !== 'contact') {
    items.push({ label: 'Изменить', icon: 'edit', act: () => actions.edit(worded ?? first) });
  }
  return items;
}

async function copy(text) {
  try {
    await navigator.clipboard.writeText(text);
    toast('Скопировано');
  } catch {
    toast('Браузер не дал скопировать текст.', 'error');
  }
}

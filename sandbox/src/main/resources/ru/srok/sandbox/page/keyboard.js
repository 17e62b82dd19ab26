// Keyboards: under a message (inline) and above the field (reply).

import { h, icon } from './dom.js';
import { linkTarget, openLink } from './links.js';

/** Rows of buttons under a message; press(button) returns a promise that ends when the bot has answered. */
export function inlineKeyboard(rows, press) {
  return h('div', { class: 'inline-keyboard', role: 'group', 'aria-label': 'Кнопки сообщения' }, rows.map((row) => h('div', { class: `row of-${row.length}` },
    row.map((button) => (button.kind === 'url' ? urlButton(button) : callbackButton(button, press))))));
}

function urlButton(button) {
  const target = linkTarget(button.url);
  return h('button', { type: 'button', class: 'url', title: target?.title ?? '', onclick: () => openLink(button.url) },
    h('span', {}, button.text), icon('link'));
}

function callbackButton(button, press) {
  const element = h('button', { type: 'button' }, h('span', {}, button.text));
  element.addEventListener('click', async () => {
    if (element.getAttribute('aria-busy') === 'true') return;
    element.setAttribute('aria-busy', 'true');
    try {
      await press(button);
    } finally {
      element.removeAttribute('aria-busy');
    }
  });
  return element;
}

/** The keyboard in force above the field. */
export function replyKeyboard(rows, press) {
  return rows.map((row) => h('div', { class: 'row' }, row.map((button) => h('button', { type: 'button', onclick: () => press(button) },
    button.kind === 'contact' && icon('phone'), h('span', {}, button.text)))));
}

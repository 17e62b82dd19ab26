// The menu of the bot's commands: by its button, or while «/…» is typed.

import { fill, h, iconButton } from './dom.js';

export function createCommands(field, send) {
  let all = [];
  let shown = [];
  let at = 0;
  const popup = h('div', { class: 'commands', role: 'listbox', 'aria-label': 'Команды бота', hidden: true, id: 'commands' });
  const button = h('button', { type: 'button', class: 'commands-button', 'aria-label': 'Команды бота', title: 'Команды бота', 'aria-haspopup': 'listbox', 'aria-expanded': 'false', onclick: toggle }, '/');

  function show(list) {
    shown = list;
    at = Math.min(at, Math.max(0, list.length - 1));
    popup.hidden = list.length === 0;
    button.setAttribute('aria-expanded', String(!popup.hidden));
    fill(popup, list.map((one, index) => h('button', {
      type: 'button', role: 'option', tabindex: '-1', class: 'command', 'aria-selected': String(index === at), onclick: () => choose(one),
    }, h('b', {}, `/${one.command}`), h('span', {}, one.description))));
    popup.children[at]?.scrollIntoView({ block: 'nearest' });
  }

  const close = () => show([]);

  function toggle() {
    const opening = popup.hidden;
    at = 0;
    show(opening ? all : []);
    if (opening) field.focus();
  }

  function choose(one) {
    close();
    field.value = '';
    field.dispatchEvent(new Event('input'));
    field.focus();
    send(`/${one.command}`);
  }

  function filter() {
    const match = /^\/(\w*)$/u.exec(field.value);
    at = 0;
    show(match ? all.filter((one) => one.command.startsWith(match[1].toLowerCase())) : []);
  }

  /** Takes the keys that belong to the open menu; true when it did. */
  function keydown(event) {
    if (popup.hidden) return false;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step) {
      at = (at + step + shown.length) % shown.length;
      show(shown);
    } else if (event.key === 'Enter' && !event.shiftKey) choose(shown[at]);
    else if (event.key === 'Tab') field.value = `/${shown[at].command}`;
    else if (event.key === 'Escape') close();
    else return false;
    event.preventDefault();
    return true;
  }

  function set(list) {
    all = Array.isArray(list) ? list : [];
    button.hidden = all.length === 0;
    if (all.length === 0) close();
  }

  document.addEventListener('pointerdown', (event) => {
    if (!popup.hidden && !popup.contains(event.target) && event.target !== button && event.target !== field) close();
  });
  return { button, popup, close, filter, keydown, set };
}

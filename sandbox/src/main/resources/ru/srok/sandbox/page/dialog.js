// Modal windows on the browser's own <dialog>: it keeps the focus inside and closes on Escape.

import { h, iconButton } from './dom.js';

/** Shows a window with a heading and returns it; it goes away for good when closed. */
export function openDialog(title, content, extraClass = '') {
  const dialog = h('dialog', { class: `dialog ${extraClass}`, 'aria-label': title });
  dialog.append(
    h('div', { class: 'dialog-head' }, h('h2', {}, title), iconButton('close', 'Закрыть', () => dialog.close())),
    h('div', { class: 'dialog-body' }, content));
  dialog.addEventListener('close', () => dialog.remove());
  dialog.addEventListener('click', (event) => {
    if (event.target === dialog) dialog.close();
  });
  document.body.append(dialog);
  dialog.showModal();
  dialog.querySelector('input[type="text"], .primary')?.focus();
  return dialog;
}

/** The window of an answer that asks to be shown as an alert. */
export function alertDialog(title, text) {
  const dialog = openDialog(title, [
    h('p', { class: 'alert-text' }, text),
    h('div', { class: 'dialog-actions' }, h('button', { type: 'button', class: 'primary', onclick: () => dialog.close() }, 'Понятно')),
  ]);
}

/** Asks before an act; resolves to whether the person agreed. */
export function confirmDialog(title, text, yes) {
  return new Promise((resolve) => {
    let agreed = false;
    const dialog = openDialog(title, [
      h('p', {}, text),
      h('div', { class: 'dialog-actions' },
        h('button', { type: 'button', class: 'plain', onclick: () => dialog.close() }, 'Отмена'),
        h('button', { type: 'button', class: 'primary', onclick: () => { agreed = true; dialog.close(); } }, yes)),
    ]);
    dialog.addEventListener('close', () => resolve(agreed));
  });
}

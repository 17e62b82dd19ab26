// The field below the chat: text, files, answers, edits, the reply keyboard and the commands.

import { api } from './api.js';
import { createAttach } from './attach.js';
import { createCommands } from './commands.js';
import { confirmDialog } from './dialog.js';
import { fill, h, icon, iconButton } from './dom.js';
import { replyKeyboard } from './keyboard.js';
import { chat, on, person, queueChat, state } from './store.js';
import { toast } from './toast.js';
import { previewText } from './words.js';

const LONGEST = 4096;
const drafts = new Map();

/** onsent is called when something of one's own goes off, so that the chat shows it. */
export function createComposer(onsent) {
  const field = h('textarea', { rows: '1', 'aria-label': 'Сообщение', placeholder: 'Сообщение', autocomplete: 'off', enterkeyhint: 'send' });
  const context = h('div', { class: 'context', hidden: true });
  const keyboard = h('div', { class: 'reply-keyboard', role: 'group', 'aria-label': 'Кнопки бота', hidden: true });
  const count = h('span', { class: 'count', 'aria-live': 'polite' });
  const send = iconButton('send', 'Отправить', submit, { class: 'icon-button send' });
  const toggle = iconButton('keyboard', 'Показать или скрыть кнопки бота', () => { folded = !folded; draw(); }, { hidden: true });
  const attach = createAttach(() => refresh());
  const commands = createCommands(field, (text) => sendText(text));
  const row = h('div', { class: 'field-row' }, commands.button, attach.button, h('div', { class: 'field-box' }, field, count), toggle, send);
  const big = h('button', { type: 'button', class: 'big-button', onclick: bigAct, hidden: true });
  const element = h('footer', { class: 'composer' }, commands.popup, context, attach.tray, row, big, keyboard);

  let target = null; // { mode: 'reply' | 'edit', message }
  let folded = false;
  let busy = false;
  let drawn = '';

  async function guarded(act, person_ = state.current) {
    if (busy) return false;
    busy = true;
    element.setAttribute('aria-busy', 'true');
    onsent();
    try {
      await act(person_);
      queueChat(person_);
      return true;
    } catch (error) {
      toast(error.message, 'error');
      return false;
    } finally {
      busy = false;
      element.removeAttribute('aria-busy');
      refresh();
    }
  }

  const sendText = (text) => guarded((id) => api.send(id, text));

  async function submit() {
    const text = field.value.trim();
    const files = attach.files();
    if (text === '' && files.length === 0) return;
    const { mode, message } = target ?? {};
    const from = state.current;
    const done = await guarded((id) => (mode === 'edit'
      ? api.edit(id, message.message_id, text)
      : api.send(id, text, { replyTo: message?.message_id, files })));
    if (!done || state.current !== from) return;
    if (mode !== 'edit') attach.clear();
    field.value = '';
    setTarget(null);
    field.focus();
  }

  function setTarget(next) {
    if (target?.mode === 'edit' && next?.mode !== 'edit') field.value = '';
    target = next;
    context.hidden = target === null;
    if (target !== null) {
      const editing = target.mode === 'edit';
      fill(context, icon(editing ? 'edit' : 'reply'),
        h('div', { class: 'context-words' }, h('b', {}, editing ? 'Изменение сообщения' : 'Ответ на сообщение'), h('span', {}, previewText(target.message))),
        iconButton('close', 'Отменить', () => setTarget(null)));
      if (editing) field.value = target.message.text ?? '';
      field.focus();
    }
    refresh();
  }

  function editLast() {
    const own = chat(state.current)?.messages.findLast((message) => message.from === 'person' && message.text && message.kind !== 'contact');
    if (own) setTarget({ mode: 'edit', message: own });
  }

  async function pressReply(button) {
    if (button.kind !== 'contact') {
      dispatchEvent(new CustomEvent('guide:pressed', { detail: button.text }));
      await guarded((id) => api.press(id, null, button.text));
    } else if (await confirmDialog('Отправить номер телефона?', 'Бот узнает номер этого человека.', 'Отправить')) {
      await guarded((id) => api.press(id, null, button.text));
    }
  }

  function bigAct() {
    guarded((id) => (person(id)?.blocked ? api.unblock(id) : api.send(id, '/start')));
  }

  function refresh() {
    field.style.height = 'auto';
    if (field.value !== '') field.style.height = `${Math.min(field.scrollHeight + 2, 180)}px`;
    const length = field.value.length;
    count.textContent = length > LONGEST - 400 ? String(LONGEST - length) : '';
    count.classList.toggle('over', length > LONGEST);
    send.disabled = busy || (field.value.trim() === '' && attach.files().length === 0);
    send.setAttribute('aria-label', target?.mode === 'edit' ? 'Сохранить' : 'Отправить');
  }

  function draw() {
    const content = chat(state.current);
    const one = person(state.current);
    const shut = one !== null && (one.blocked || !one.started);
    row.hidden = shut;
    big.hidden = !shut;
    big.textContent = one?.blocked ? 'Разблокировать' : 'Начать';
    field.placeholder = content?.placeholder || 'Сообщение';
    const rows = shut ? [] : content?.keyboard ?? [];
    toggle.hidden = rows.length === 0;
    toggle.setAttribute('aria-pressed', String(!folded));
    keyboard.hidden = folded || rows.length === 0;
    if (drawn !== JSON.stringify(rows)) {
      drawn = JSON.stringify(rows);
      fill(keyboard, replyKeyboard(rows, pressReply));
    }
    commands.set(shut ? [] : content?.commands ?? []);
    refresh();
  }

  function open(id) {
    if (element.dataset.person && target?.mode !== 'edit') drafts.set(element.dataset.person, field.value);
    element.dataset.person = id ?? '';
    attach.clear();
    commands.close();
    setTarget(null);
    field.value = drafts.get(id) ?? '';
    draw();
    if (id !== null && matchMedia('(pointer: fine)').matches) (row.hidden ? big : field).focus();
  }

  field.addEventListener('input', () => { refresh(); commands.filter(); });
  field.addEventListener('keydown', (event) => {
    if (event.isComposing || commands.keydown(event)) return;
    if (event.key === 'Enter' && !event.shiftKey) {
      event.preventDefault();
      submit();
    } else if (event.key === 'Escape' && target !== null) {
      setTarget(null);
    } else if (event.key === 'ArrowUp' && field.value === '') {
      event.preventDefault();
      editLast();
    }
  });
  field.addEventListener('paste', (event) => {
    if (event.clipboardData?.files.length > 0) {
      event.preventDefault();
      attach.add(event.clipboardData.files);
    }
  });
  on('chat', (id) => id === state.current && draw());
  for (const topic of ['current', 'people']) on(topic, draw);
  const addFiles = (files) => (row.hidden ? toast('Сначала нажмите «Начать».') : attach.add(files));
  return { element, open, sendText, addFiles, reply: (message) => setTarget({ mode: 'reply', message }), edit: (message) => setTarget({ mode: 'edit', message }) };
}

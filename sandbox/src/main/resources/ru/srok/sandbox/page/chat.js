// The open chat: its heading, the list of messages, and what happens when one is pressed or answered.

import { api } from './api.js';
import { bubble, groups } from './message.js';
import { chatHead } from './head.js';
import { createComposer } from './composer.js';
import { alertDialog } from './dialog.js';
import { startDrop } from './attach.js';
import { emptyPane, guideStrip } from './guide.js';
import { fill, h, icon } from './dom.js';
import { openLink } from './links.js';
import { chat, markSeen, on, person, state } from './store.js';
import { toast } from './toast.js';
import { dayKey, dayText, millis } from './words.js';

const PAGE = 120;
const NEAR = 90;

export function startChat(root) {
  const list = h('div', { class: 'messages', role: 'log', 'aria-label': 'Сообщения', tabindex: '0' });
  const down = h('button', { type: 'button', class: 'to-bottom', hidden: true, 'aria-label': 'К последнему сообщению', title: 'К последнему сообщению', onclick: () => toBottom(true) }, icon('down'));
  const composer = createComposer(() => { stick = true; });
  const head = chatHead();
  const empty = emptyPane();
  const pane = h('section', { class: 'pane' }, head, guideStrip(), h('div', { class: 'messages-box' }, list, down), composer.element);
  fill(root, pane, empty);
  startDrop(pane, composer.addFiles);

  const rendered = new Map(); // key → { element, signature }
  let shownFor = null;
  let limit = PAGE;
  let stick = true;

  const actions = {
    reply: composer.reply,
    edit: composer.edit,
    command: (text) => composer.sendText(text),
    find: (id) => chat(state.current)?.messages.find((message) => message.message_id === id),
    botName: () => state.bot.name || 'Бот',
    ownName: () => person(state.current)?.name ?? 'Вы',
    jump,
    press,
  };

  async function press(message, button) {
    const id = state.current;
    try {
      const { answer } = await api.press(id, message.message_id, button.data ?? button.text);
      emitGuide(button.text);
      if (answer?.url) openLink(answer.url);
      if (!answer?.text) return;
      if (answer.alert) alertDialog(state.bot.name || 'Бот', answer.text);
      else toast(answer.text, 'answer');
    } catch (error) {
      toast(error.message, 'error');
    }
  }

  const emitGuide = (text) => dispatchEvent(new CustomEvent('guide:pressed', { detail: text }));

  function jump(id) {
    const at = chat(state.current)?.messages.findIndex((message) => message.message_id === id) ?? -1;
    if (at < 0) return;
    limit = Math.max(limit, chat(state.current).messages.length - at + 5);
    draw();
    const element = elementOf(id);
    element?.scrollIntoView({ block: 'center' });
    element?.classList.add('flash');
    setTimeout(() => element?.classList.remove('flash'), 1200);
  }

  function elementOf(id) {
    for (const { element, ids } of rendered.values()) if (ids.includes(id)) return element;
    return null;
  }

  function toBottom(smooth = false) {
    list.scrollTo({ top: list.scrollHeight, behavior: smooth ? 'smooth' : 'instant' });
  }

  function open() {
    const known = person(state.current);
    const changed = shownFor !== state.current;
    pane.hidden = known === null;
    empty.hidden = known !== null;
    if (!changed) return;
    shownFor = known === null ? null : state.current;
    rendered.clear();
    limit = PAGE;
    stick = true;
    list.setAttribute('aria-live', 'off');
    fill(list);
    composer.open(state.current);
    draw();
    setTimeout(() => list.setAttribute('aria-live', 'polite'), 1000);
  }

  function draw() {
    const content = chat(state.current);
    if (!content) return;
    const all = groups(content.messages);
    const from = Math.max(0, all.length - limit);
    const nodes = from > 0 ? [earlier(from)] : [];
    let day = null;
    for (const group of all.slice(from)) {
      const ms = millis(group[0].date);
      if (dayKey(ms) !== day) {
        day = dayKey(ms);
        nodes.push(kept(`day${day}`, dayText(ms), () => h('div', { class: 'day' }, h('span', {}, dayText(ms)))));
      }
      nodes.push(kept(group[0].message_id, signature(group), () => shown(group), group.map((one) => one.message_id)));
    }
    if (content.messages.length === 0) nodes.push(kept('hello', '', greeting));
    place(nodes);
    if (stick) toBottom();
    down.hidden = stick;
    if (stick && !document.hidden) markSeen(state.current);
  }

  // A bubble stays the same element while its content stays the same: focus, selection and scroll survive.
  function kept(key, signature_, make, ids = []) {
    const old = rendered.get(key);
    if (old?.signature === signature_) return old.element;
    const element = make();
    if (old && ids.length > 0) element.classList.add('changed');
    rendered.set(key, { element, signature: signature_, ids });
    return element;
  }

  function signature(group) {
    const quoted = group.map((one) => one.reply_to && actions.find(one.reply_to?.message_id ?? one.reply_to));
    return JSON.stringify([group, quoted, state.bot.username]);
  }

  function place(nodes) {
    const wanted = new Set(nodes);
    const focused = list.contains(document.activeElement) ? document.activeElement : null;
    for (const child of [...list.children]) if (!wanted.has(child)) child.remove();
    nodes.forEach((node, at) => {
      if (list.children[at] !== node) list.insertBefore(node, list.children[at] ?? null);
    });
    if (focused && !focused.isConnected && focused !== list) list.focus({ preventScroll: true });
  }

  // One message that can't be drawn must not take the whole chat with it.
  function shown(group) {
    try {
      return bubble(group, actions);
    } catch {
      return h('p', { class: 'earlier' }, 'Это сообщение не удалось показать.');
    }
  }

  const earlier = (count) => h('button', { type: 'button', class: 'earlier', onclick: () => {
    const before = list.scrollHeight - list.scrollTop;
    limit += PAGE;
    stick = false;
    draw();
    list.scrollTop = list.scrollHeight - before;
  } }, `Показать раньше (${count})`);

  const greeting = () => h('div', { class: 'greeting' },
    h('p', {}, 'Здесь пока нет сообщений.'), h('p', { class: 'hint' }, 'Бот не может писать первым: нажмите «Начать».'));

  list.addEventListener('scroll', () => {
    stick = list.scrollHeight - list.scrollTop - list.clientHeight < NEAR;
    down.hidden = stick;
    if (stick && state.current && !document.hidden) markSeen(state.current);
  }, { passive: true });
  new ResizeObserver(() => stick && toBottom()).observe(list);
  list.addEventListener('load', () => stick && toBottom(), true);
  document.addEventListener('visibilitychange', () => stick && state.current && !document.hidden && markSeen(state.current));
  on('current', open);
  on('chat', (id) => id === state.current && draw());
  on('bot', draw);
  open();
}

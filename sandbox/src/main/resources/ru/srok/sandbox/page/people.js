// The list of people one can write as: find, add, switch; with the last message and what is unread.

import { avatar, fill, h, icon, iconButton } from './dom.js';
import { guideButton } from './guide.js';
import { addPerson } from './newcomer.js';
import { goTo } from './route.js';
import { chat, on, serviceNow, state, unread } from './store.js';
import { themeButton } from './theme.js';
import { millis, plural, previewText, stampText } from './words.js';

export function startPeople(root) {
  const field = h('input', { type: 'text', class: 'find', placeholder: 'Найти или добавить человека', 'aria-label': 'Найти или добавить человека по имени', maxlength: '60', autocomplete: 'off' });
  const list = h('nav', { class: 'people', 'aria-label': 'Люди' });
  const title = h('div', { class: 'side-title' });
  const form = h('form', { class: 'find-row' }, field,
    iconButton('add', 'Добавить человека', () => field.focus(), { type: 'submit', class: 'icon-button add-person' }));
  root.append(
    h('header', { class: 'side-head' }, title, guideButton(), themeButton()), form, list);

  async function submit(event) {
    event.preventDefault();
    if (field.value.trim() === '') field.focus();
    else if (await addPerson(field.value)) {
      field.value = '';
      draw();
    }
  }

  function drawTitle() {
    const { name, polling } = state.bot;
    const [tone, words] = !state.connected ? ['bad', 'нет связи'] : polling === false ? ['bad', 'бот не запущен'] : ['good', `бот «${name || '…'}» на связи`];
    fill(title, h('strong', {}, 'Песочница'), h('span', { class: `bot-state ${tone}` }, words));
  }

  function draw() {
    const text = field.value.trim().toLowerCase();
    const fitting = state.people.filter((one) => one.name.toLowerCase().includes(text)).sort(byLast);
    const exact = state.people.some((one) => one.name.toLowerCase() === text);
    const keep = list.contains(document.activeElement) ? document.activeElement.dataset.person : null;
    fill(list,
      text !== '' && !exact && addRow(field.value.trim()),
      fitting.map(row),
      state.loaded && state.people.length === 0 && text === '' && h('p', { class: 'hint list-hint' }, 'Пока никого. Введите имя выше и нажмите Enter.'));
    if (keep) list.querySelector(`[data-person="${CSS.escape(keep)}"]`)?.focus({ preventScroll: true });
  }

  const addRow = (name) => h('button', { type: 'button', class: 'person', onclick: () => form.requestSubmit() },
    h('span', { class: 'avatar add' }, icon('add')),
    h('span', { class: 'person-words' }, h('span', { class: 'person-name' }, `Добавить «${name}»`), h('span', { class: 'person-last' }, 'новый человек')));

  let asked = false;
  function drawSoon() {
    if (asked) return;
    asked = true;
    requestAnimationFrame(() => { asked = false; draw(); });
  }

  form.addEventListener('submit', submit);
  field.addEventListener('input', draw);
  field.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') { field.value = ''; draw(); }
  });
  for (const topic of ['people', 'current', 'clock']) on(topic, drawSoon);
  for (const topic of ['bot', 'connection']) on(topic, drawTitle);
  drawTitle();
  draw();
}

const lastOf = (one) => chat(one.id)?.messages.at(-1) ?? null;

// The newest talk on top as in any messenger; somebody just added, without a word yet, above all.
function byLast(a, b) {
  const [x, y] = [lastOf(a), lastOf(b)];
  const [i, j] = [a, b].map((one) => (lastOf(one) ? -1 : state.fresh.indexOf(String(one.id))));
  if (i !== j) return j - i;
  if (x && y) return millis(y.date) - millis(x.date) || y.message_id - x.message_id;
  if (x || y) return x ? -1 : 1;
  return a.id - b.id;
}

const rows = new Map();

// A row stays the same element while it looks the same: a click must not fall between two drawings.
function row(one) {
  const last = lastOf(one);
  const look = {
    name: one.name,
    stamp: last ? stampText(millis(last.date), serviceNow()) : '',
    own: Boolean(last) && last.from === 'person' && !one.blocked && !chat(one.id)?.typing,
    words: lastWords(one, last),
    count: unread(one.id),
    current: String(one.id) === state.current,
  };
  const signature = JSON.stringify(look);
  const old = rows.get(one.id);
  if (old?.signature === signature) return old.element;
  const element = rowElement(one, look);
  rows.set(one.id, { signature, element });
  return element;
}

function rowElement(one, look) {
  return h('button', {
    type: 'button', class: `person${look.current ? ' current' : ''}`, 'data-person': one.id, 'aria-current': look.current ? 'true' : null, onclick: () => goTo(one.id),
  }, avatar(one), h('span', { class: 'person-words' },
    h('span', { class: 'person-name' }, one.name),
    h('span', { class: 'person-stamp' }, look.stamp),
    h('span', { class: 'person-last' }, look.own && h('span', { class: 'person-own' }, 'Вы: '), look.words),
    look.count > 0 && h('span', { class: 'unread', 'aria-label': plural(look.count, 'новое сообщение', 'новых сообщения', 'новых сообщений') }, look.count > 99 ? '99+' : String(look.count))));
}

function lastWords(one, last) {
  if (one.blocked) return 'бот заблокирован';
  if (chat(one.id)?.typing) return 'бот печатает …';
  if (!last) return one.started ? '' : 'переписка не начата';
  return previewText(last);
}

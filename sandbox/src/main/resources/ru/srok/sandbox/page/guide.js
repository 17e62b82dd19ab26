// The guided start: four steps that tick themselves off, shown large while nobody is there and as a strip above the chat.

import { fill, h, icon, iconButton } from './dom.js';
import { addPerson } from './newcomer.js';
import { recall, remember } from './prefs.js';
import { emit, on, person, state } from './store.js';

const STEPS = [
  { key: 'person', title: 'Добавьте себя и нажмите «Начать»', text: 'Введите своё имя. Откроется переписка с ботом, внизу будет кнопка «Начать».' },
  { key: 'coordinator', title: 'Нажмите «Я координатор»', text: 'Эту кнопку бот покажет под первым сообщением. Ответьте на его вопросы кнопками.' },
  { key: 'plan', title: 'Отправьте файл плана', text: 'Перетащите документ Word или таблицу прямо в переписку или нажмите на скрепку.' },
  { key: 'clock', title: 'Добавьте школу и передвиньте часы', text: 'Откройте ссылку школы от имени нового человека и переведите часы: придут напоминания.' },
];

const BEGIN = { title: 'Нажмите «Начать»', text: 'Кнопка внизу переписки. Бот ответит и спросит, кто вы.' };

const done = new Set(recall('guide.done', []));
let dismissed = recall('guide.dismissed', false);

function mark(key) {
  if (done.has(key)) return;
  // A later step shows that the earlier ones are behind.
  for (const step of STEPS) {
    done.add(step.key);
    if (step.key === key) break;
  }
  remember('guide.done', [...done]);
  emit('guide');
}

function dismiss(value) {
  dismissed = value;
  remember('guide.dismissed', value);
  if (!value) {
    done.clear();
    remember('guide.done', []);
    look();
  }
  emit('guide');
}

// What the chats themselves show, so that the guide is right in a second browser too.
function look() {
  if (state.people.some((one) => one.started)) mark('person');
  for (const { messages } of state.chats.values()) {
    for (const message of messages) {
      if (message.from === 'person' && (message.files ?? []).some((file) => /\.(docx?|xlsx?|pdf|rtf|odt|txt)$/iu.test(file.name ?? ''))) mark('plan');
    }
  }
}

export function startGuide() {
  addEventListener('guide:pressed', (event) => /координатор/iu.test(event.detail) && mark('coordinator'));
  addEventListener('guide:clock', () => done.has('plan') && mark('clock'));
  for (const topic of ['people', 'chat']) on(topic, () => !dismissed && look());
}

const nextStep = () => STEPS.findIndex((step) => !done.has(step.key));

/** The button that brings the guide back. */
export const guideButton = () => iconButton('help', 'Показать первые шаги', () => dismiss(false));

/** The strip above the messages: the step that comes next. */
export function guideStrip() {
  const strip = h('aside', { class: 'guide-strip', 'aria-label': 'Первые шаги' });
  function draw() {
    const at = nextStep();
    strip.hidden = dismissed;
    if (dismissed) return;
    const step = at === 0 && person(state.current) ? BEGIN : STEPS[at] ?? { title: 'Вот и всё', text: 'Дальше бот подскажет сам. Часы можно переводить сколько угодно.' };
    fill(strip,
      h('span', { class: 'guide-number', 'aria-hidden': 'true' }, at < 0 ? icon('check') : String(at + 1)),
      h('p', {}, h('strong', {}, step.title), h('span', {}, step.text)),
      h('span', { class: 'guide-dots', 'aria-label': at < 0 ? 'Все шаги пройдены' : `Шаг ${at + 1} из ${STEPS.length}` },
        STEPS.map((one, index) => h('i', { class: done.has(one.key) ? 'done' : index === at ? 'now' : '' }))),
      iconButton('close', 'Скрыть подсказки', () => dismiss(true)));
  }
  for (const topic of ['guide', 'current']) on(topic, draw);
  draw();
  return strip;
}

/** What stands in place of a chat while none is open. */
export function emptyPane() {
  const pane = h('section', { class: 'empty' });
  function draw() {
    if (!state.loaded) fill(pane);
    else if (state.people.length === 0) fill(pane, welcome());
    else fill(pane, h('p', { class: 'empty-note' }, 'Выберите, от чьего имени писать'));
  }
  let people = -1;
  on('people', () => {
    if (state.people.length === people) return;
    people = state.people.length;
    document.documentElement.classList.toggle('nobody', state.loaded && people === 0);
    draw();
  });
  on('bot', () => state.people.length === 0 && draw());
  on('current', () => person(state.current) === null && state.people.length > 0 && draw());
  draw();
  return pane;
}

function welcome() {
  const field = h('input', { type: 'text', placeholder: 'Ваше имя', 'aria-label': 'Ваше имя', maxlength: '60', autocomplete: 'off' });
  const form = h('form', { class: 'welcome-form' }, field, h('button', { type: 'submit', class: 'primary' }, 'Добавить'));
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    if (field.value.trim() === '') field.focus();
    else addPerson(field.value);
  });
  return h('div', { class: 'welcome' },
    h('h1', {}, state.bot.name && state.bot.name !== 'Бот' ? `Попробуйте бот «${state.bot.name}»` : 'Попробуйте бот'),
    h('p', {}, 'Здесь вы пишете боту от имени разных людей, как в обычном мессенджере. Всё остаётся на этом компьютере.'),
    h('ol', { class: 'steps' }, STEPS.map((step, at) => h('li', {},
      h('span', { class: 'guide-number', 'aria-hidden': 'true' }, String(at + 1)),
      h('div', {}, h('strong', {}, step.title), h('span', {}, step.text), at === 0 && form)))));
}

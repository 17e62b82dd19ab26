// The panel that shows the service's time and moves it forward.

import { api } from './api.js';
import { openDialog } from './dialog.js';
import { fill, h, icon } from './dom.js';
import { emit, on, serviceNow, setClock, state } from './store.js';
import { dayText, fieldMoment, fieldText, hourText } from './words.js';

const STEPS = [
  { label: '+1 час', how: { advance: 'PT1H' } },
  { label: '+1 день', how: { advance: 'P1D' } },
  { label: 'До следующих напоминаний', how: { next: 'round' } },
];

let moving = null; // The label of the move under way; shared by the panel and the phone's window.
let trouble = '';

async function move(label, how) {
  if (moving !== null) return;
  moving = label;
  trouble = '';
  emit('clock');
  try {
    const answer = await api.moveClock(how);
    if (answer.now) setClock(answer.now);
    else setClock((await api.clock()).now);
    dispatchEvent(new CustomEvent('guide:clock'));
  } catch (error) {
    trouble = error.message;
  } finally {
    moving = null;
    emit('clock');
  }
}

function moveTo(text) {
  const moment = fieldMoment(text);
  if (moment === null) trouble = 'Укажите дату и время полностью.';
  else if (moment.ms <= serviceNow()) trouble = 'Назад часы не идут: выберите время позже.';
  else {
    move('к выбранному времени', { to: moment.iso });
    return;
  }
  emit('clock');
}

export function clockPanel() {
  const time = h('span', { class: 'clock-time' });
  const day = h('span', { class: 'clock-day' });
  const field = h('input', { type: 'datetime-local', 'aria-label': 'Дата и время сервиса', required: true });
  const go = h('button', { type: 'submit', class: 'plain' }, 'Перевести');
  const steps = STEPS.map(({ label, how }) => h('button', { type: 'button', class: 'plain', onclick: () => move(label, how) }, label));
  const progress = h('div', { class: 'progress', role: 'progressbar', 'aria-label': 'Часы переводятся', hidden: true }, h('i'));
  const note = h('p', { class: 'clock-note', role: 'status' });
  const form = h('form', { class: 'clock-form' }, field, go);
  form.noValidate = true;
  const panel = h('section', { class: 'clock', 'aria-label': 'Часы сервиса' },
    h('div', { class: 'clock-face' }, icon('clock'), day, time), progress,
    h('div', { class: 'clock-steps' }, steps), form, note);
  let touched = false;

  function tick() {
    if (!state.clock) return;
    const now = serviceNow();
    day.textContent = `${dayText(now)},`;
    time.textContent = hourText(now);
    field.min = fieldText(now);
    if (!touched && document.activeElement !== field) field.value = fieldText(now + 3_600_000);
  }

  function draw() {
    const busy = moving !== null || !state.clock;
    for (const control of [...steps, field, go]) control.disabled = busy;
    progress.hidden = moving === null;
    panel.setAttribute('aria-busy', String(moving !== null));
    note.className = `clock-note ${trouble && moving === null ? 'bad' : ''}`;
    fill(note, moving !== null ? `Переводим: ${moving}. Бот выполняет всё, что наступило …` : trouble);
    if (moving !== null) touched = false;
    tick();
  }

  field.addEventListener('input', () => { touched = true; });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    moveTo(field.value);
  });
  on('clock', draw);
  setInterval(tick, 1000);
  draw();
  return panel;
}

let phonePanel = null;

/** The clock in a window of its own, for the phone. */
export function openClock() {
  phonePanel ??= clockPanel();
  openDialog('Часы сервиса', [phonePanel]);
}

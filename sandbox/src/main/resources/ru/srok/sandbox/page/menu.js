// A menu of actions at a point or at a button, with arrow keys.

import { h, icon } from './dom.js';

let open = null;

/** items: [{ label, icon, act, danger? }]; at: { x, y } in the window; focus returns to `back`. */
export function openMenu(items, at, back = document.activeElement) {
  closeMenu();
  const menu = h('div', { class: 'menu', role: 'menu' }, items.map((item) => h('button', {
    type: 'button', role: 'menuitem', class: item.danger ? 'danger' : '',
    onclick: () => { closeMenu(); item.act(); },
  }, icon(item.icon), item.label)));
  document.body.append(menu);
  const box = menu.getBoundingClientRect();
  menu.style.left = `${Math.max(8, Math.min(at.x, innerWidth - box.width - 8))}px`;
  menu.style.top = `${Math.max(8, at.y + box.height > innerHeight - 8 ? at.y - box.height : at.y)}px`;
  open = { menu, back };
  menu.addEventListener('keydown', keys);
  setTimeout(() => addEventListener('pointerdown', outside, true), 0);
  menu.firstElementChild?.focus();
}

export function closeMenu() {
  if (open === null) return;
  const { menu, back } = open;
  open = null;
  menu.remove();
  removeEventListener('pointerdown', outside, true);
  back?.focus?.({ preventScroll: true });
}

function outside(event) {
  if (open && !open.menu.contains(event.target)) closeMenu();
}

function keys(event) {
  const items = [...event.currentTarget.children];
  const at = items.indexOf(document.activeElement);
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (step) items[(at + step + items.length) % items.length].focus();
  else if (event.key === 'Escape' || event.key === 'Tab') closeMenu();
  else return;
  event.preventDefault();
  event.stopPropagation();
}

const LONG = 450;

/** Calls onmenu({ x, y }) on a right click and on a long press of a finger. */
export function onLongPress(element, onmenu) {
  let timer = 0;
  let start = null;
  const stop = () => clearTimeout(timer);
  element.addEventListener('contextmenu', (event) => {
    if (event.target.closest('a.file, img') || String(getSelection()) !== '') return;
    event.preventDefault();
    onmenu({ x: event.clientX, y: event.clientY });
  });
  element.addEventListener('pointerdown', (event) => {
    if (event.pointerType === 'mouse') return;
    start = { x: event.clientX, y: event.clientY };
    timer = setTimeout(() => onmenu(start), LONG);
  });
  element.addEventListener('pointermove', (event) => {
    if (start && Math.hypot(event.clientX - start.x, event.clientY - start.y) > 10) stop();
  });
  for (const name of ['pointerup', 'pointercancel', 'pointerleave']) element.addEventListener(name, stop);
}

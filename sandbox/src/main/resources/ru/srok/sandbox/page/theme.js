// Light, dark, or as the system has it.

import { fill, icon, iconButton } from './dom.js';
import { recall, remember } from './prefs.js';

const ORDER = ['auto', 'light', 'dark'];
const LOOK = { auto: ['auto', 'как в системе'], light: ['sun', 'светлая'], dark: ['moon', 'тёмная'] };

let theme = 'auto';

function apply(next) {
  theme = ORDER.includes(next) ? next : 'auto';
  document.documentElement.dataset.theme = theme;
}

export const startTheme = () => apply(recall('theme', 'auto'));

export function themeButton() {
  const button = iconButton('auto', 'Тема', () => {
    apply(ORDER[(ORDER.indexOf(theme) + 1) % ORDER.length]);
    remember('theme', theme);
    draw();
  });
  function draw() {
    const [sign, words] = LOOK[theme];
    fill(button, icon(sign));
    button.title = `Тема: ${words}`;
    button.setAttribute('aria-label', button.title);
  }
  draw();
  return button;
}

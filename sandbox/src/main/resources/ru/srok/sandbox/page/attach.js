// Files waiting to be sent: chosen with the paperclip, dropped on the chat or pasted.

import { fill, h, icon, iconButton } from './dom.js';
import { toast } from './toast.js';
import { sizeText } from './words.js';

const MOST = 10;

export function createAttach(onchange) {
  let files = [];
  const input = h('input', { type: 'file', multiple: true, hidden: true, tabindex: '-1', 'aria-hidden': 'true' });
  const tray = h('div', { class: 'tray', hidden: true, role: 'list', 'aria-label': 'Файлы к отправке' }, input);
  const button = iconButton('clip', 'Прикрепить файлы или фото', () => input.click());
  input.addEventListener('change', () => {
    add(input.files);
    input.value = '';
  });

  function add(list) {
    const fresh = [...list].filter((file) => file.size > 0 || file.type !== '');
    if (fresh.length < list.length) toast('Пустые файлы и папки Telegram не отправляет.', 'error');
    if (files.length + fresh.length > MOST) toast(`За один раз уходит не больше ${MOST} файлов.`, 'error');
    files = [...files, ...fresh].slice(0, MOST);
    draw();
  }

  function clear() {
    files = [];
    draw();
  }

  function draw() {
    tray.hidden = files.length === 0;
    fill(tray, input, files.map((file) => h('div', { class: 'chip', role: 'listitem' },
      file.type.startsWith('image/') ? thumbnail(file) : icon('file'),
      h('span', { class: 'chip-words' }, h('span', { class: 'chip-name' }, file.name), h('span', { class: 'file-size' }, sizeText(file.size))),
      iconButton('close', `Убрать ${file.name}`, () => {
        files = files.filter((other) => other !== file);
        draw();
      }))));
    onchange();
  }

  return { button, tray, add, clear, files: () => files };
}

// Drawn on a canvas: a blob: address would need a hole in the page's content policy.
function thumbnail(file) {
  const canvas = h('canvas', { width: '72', height: '72', class: 'thumb' });
  createImageBitmap(file).then((image) => {
    const side = Math.min(image.width, image.height);
    canvas.getContext('2d').drawImage(image, (image.width - side) / 2, (image.height - side) / 2, side, side, 0, 0, 72, 72);
    image.close();
  }).catch(() => canvas.replaceWith(icon('file')));
  return canvas;
}

const hasFiles = (event) => [...(event.dataTransfer?.types ?? [])].includes('Files');

/** Lets files be dropped on an element; a drop anywhere else must not make the browser leave the page. */
export function startDrop(element, take) {
  const cover = h('div', { class: 'drop-cover', 'aria-hidden': 'true' }, h('div', {}, icon('clip'), 'Отпустите, чтобы прикрепить'));
  element.append(cover);
  let depth = 0;
  const show = (by) => {
    depth = Math.max(0, depth + by);
    element.classList.toggle('dropping', depth > 0);
  };
  element.addEventListener('dragenter', (event) => hasFiles(event) && show(1));
  element.addEventListener('dragleave', (event) => hasFiles(event) && show(-1));
  element.addEventListener('drop', (event) => {
    show(-Infinity);
    if (hasFiles(event)) take(event.dataTransfer.files);
  });
  for (const name of ['dragover', 'drop']) addEventListener(name, (event) => hasFiles(event) && event.preventDefault());
}

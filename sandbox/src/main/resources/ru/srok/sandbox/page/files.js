// Photos and documents inside a message, and the window that shows a photo large.

import { fill, h, icon, iconButton } from './dom.js';
import { isPhoto, sizeText } from './words.js';

/** A file's address if it is this server's own, otherwise null: a message must not make the page load foreign things. */
function ownUrl(address) {
  try {
    const url = new URL(address, location.href);
    return url.origin === location.origin && /^https?:$/u.test(url.protocol) ? url.href : null;
  } catch {
    return null;
  }
}

/** Nodes for all files of one message or of an album's messages. */
export function fileNodes(messages) {
  const all = messages.flatMap((message) => (message.files ?? []).map((file) => ({ message, file, url: ownUrl(file.url) })));
  const photos = all.filter(({ message, file, url }) => isPhoto(message, file) && url !== null);
  const rest = all.filter((one) => !photos.includes(one));
  return [photos.length > 0 && photoGrid(photos), rest.map(documentRow)];
}

function photoGrid(photos) {
  return h('div', { class: `photos count-${Math.min(photos.length, 10)}` }, photos.map((photo, at) => h('button', {
    type: 'button', class: 'photo', 'aria-label': `Фото ${at + 1} из ${photos.length}. Открыть`, onclick: () => showPhotos(photos, at),
  }, h('img', { src: photo.url, alt: '', loading: 'lazy', draggable: 'false' }))));
}

const KINDS = new Map(Object.entries({ doc: 'word', docx: 'word', rtf: 'word', odt: 'word', xls: 'sheet', xlsx: 'sheet', ods: 'sheet', csv: 'sheet', pdf: 'pdf', jpg: 'image', jpeg: 'image', png: 'image', zip: 'pack', rar: 'pack' }));

function documentRow({ file, url }) {
  const ending = /\.([\p{L}\p{N}]{1,5})$/u.exec(file.name ?? '')?.[1]?.toLowerCase() ?? '';
  const sign = h('span', { class: `file-sign ${KINDS.get(ending) ?? ''}`, 'aria-hidden': 'true' }, ending === '' ? icon('file') : ending);
  const words = h('span', { class: 'file-words' },
    h('span', { class: 'file-name' }, file.name || 'Файл'), h('span', { class: 'file-size' }, sizeText(file.size)));
  return url === null
    ? h('span', { class: 'file' }, sign, words)
    : h('a', { class: 'file', href: url, download: file.name || 'file', title: 'Сохранить файл' }, sign, words);
}

function showPhotos(photos, start) {
  let at = start;
  const picture = h('img', { alt: '' });
  const dialog = h('dialog', { class: 'lightbox', 'aria-label': 'Фото' });
  const place = h('span', { class: 'lightbox-place' });
  const show = (step) => {
    at = (at + step + photos.length) % photos.length;
    picture.src = photos[at].url;
    picture.alt = `Фото ${at + 1} из ${photos.length}`;
    place.textContent = photos.length > 1 ? `${at + 1} из ${photos.length}` : '';
  };
  fill(dialog, picture, place,
    iconButton('close', 'Закрыть', () => dialog.close(), { class: 'icon-button lightbox-close' }),
    photos.length > 1 && iconButton('back', 'Предыдущее', () => show(-1), { class: 'icon-button lightbox-back' }),
    photos.length > 1 && iconButton('back', 'Следующее', () => show(1), { class: 'icon-button lightbox-next' }));
  dialog.addEventListener('click', (event) => {
    if (event.target === dialog || event.target === picture) dialog.close();
  });
  dialog.addEventListener('keydown', (event) => {
    const step = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
    if (step) show(step);
  });
  dialog.addEventListener('close', () => dialog.remove());
  show(0);
  document.body.append(dialog);
  dialog.showModal();
}

// Message text to DOM nodes by Telegram's entities. Offsets count UTF-16 units, as JavaScript strings do.

import { h } from './dom.js';
import { linkTarget } from './links.js';

const WRAPPED = new Map([
  ['bold', 'strong'], ['italic', 'em'], ['underline', 'u'], ['strikethrough', 's'], ['code', 'code'], ['pre', 'pre'],
  ['blockquote', 'blockquote'], ['expandable_blockquote', 'blockquote'],
]);
const BLOCKS = new Set(['pre', 'blockquote', 'expandable_blockquote']);
const CLOSED = new Set(['code', 'pre', 'url', 'text_link', 'email']);
const FOUND = [
  { type: 'url', pattern: /(?:https?:\/\/|tg:\/\/|t\.me\/)[^\s<>"«»]+/giu },
  { type: 'bot_command', pattern: /(?<![\p{L}\p{N}_/.:<])\/[a-z0-9_]{1,32}(?![\p{L}\p{N}_/])/gu },
];

/** Nodes for a text; actions: { command(text), link(url, shown) }. */
export function textNodes(text, entities, actions) {
  const sound = (entities ?? []).filter((one) => fits(one, text));
  const all = [...sound, ...found(text, sound)];
  all.sort((a, b) => a.offset - b.offset || b.length - a.length);
  return build(text, 0, text.length, all, actions);
}

function fits(entity, text) {
  return Number.isInteger(entity?.offset) && Number.isInteger(entity.length)
    && entity.offset >= 0 && entity.length > 0 && entity.offset + entity.length <= text.length;
}

/** Links and commands that came without an entity, as Telegram's own apps find them. */
function found(text, entities) {
  const taken = entities.filter((one) => CLOSED.has(one.type) || one.type === 'bot_command');
  const result = [];
  for (const { type, pattern } of FOUND) {
    for (const match of text.matchAll(pattern)) {
      const value = type === 'url' ? match[0].replace(/[.,;:!?)\]}]+$/u, '') : match[0];
      const span = { type, offset: match.index, length: value.length };
      if (![...taken, ...result].some((other) => overlaps(other, span))) result.push(span);
    }
  }
  return result;
}

const end = (span) => span.offset + span.length;
const overlaps = (a, b) => a.offset < end(b) && b.offset < end(a);

function build(text, from, to, spans, actions) {
  const nodes = [];
  let at = from;
  for (let i = 0; i < spans.length; i += 1) {
    const span = spans[i];
    if (span.offset < at) continue;
    const stop = Math.min(end(span), to);
    const inner = [];
    while (i + 1 < spans.length && spans[i + 1].offset < stop) inner.push(spans[i += 1]);
    if (span.offset > at) nodes.push(text.slice(at, span.offset));
    const children = build(text, span.offset, stop, inner, actions);
    nodes.push(wrap(span, text.slice(span.offset, stop), children, actions));
    at = stop;
    if (BLOCKS.has(span.type) && text[at] === '\n') at += 1; // The block itself ends the line.
  }
  if (at < to) nodes.push(text.slice(at, to));
  return nodes;
}

function wrap(span, value, children, actions) {
  if (WRAPPED.has(span.type)) return h(WRAPPED.get(span.type), {}, children);
  if (span.type === 'spoiler') return spoiler(children);
  if (span.type === 'bot_command') return act(value, `Отправить ${value}`, children, () => actions.command(value));
  if (span.type === 'url') return link(value, value, children, actions);
  if (span.type === 'text_link') return link(span.url, value, children, actions);
  if (span.type === 'mention' || span.type === 'text_mention') return h('span', { class: 'mention' }, children);
  return h('span', {}, children);
}

/** An address of a kind we do not open (javascript:, data: and the like) stays plain text. */
function link(address, shown, children, actions) {
  const target = linkTarget(address);
  if (target === null) return h('span', {}, children);
  return act(shown, target.title, children, () => actions.link(address));
}

function act(text, title, children, action) {
  const element = h('a', { href: '#', class: 'text-link', title, draggable: 'false' }, children);
  element.addEventListener('click', (event) => {
    event.preventDefault();
    event.stopPropagation();
    action(text);
  });
  element.addEventListener('auxclick', (event) => event.preventDefault());
  return element;
}

function spoiler(children) {
  const element = h('span', { class: 'spoiler', role: 'button', tabindex: '0', 'aria-label': 'Показать скрытый текст' }, children);
  const open = (event) => {
    if (event.type === 'keydown' && event.key !== 'Enter' && event.key !== ' ') return;
    if (!element.classList.contains('spoiler')) return;
    event.preventDefault();
    event.stopPropagation();
    element.className = 'spoiler-open';
    for (const name of ['role', 'tabindex', 'aria-label']) element.removeAttribute(name);
  };
  element.addEventListener('click', open, true);
  element.addEventListener('keydown', open);
  return element;
}

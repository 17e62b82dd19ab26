// Everything the page asks of the sandbox. Paths are of this server only.

import { errorWords } from './errors.js';

/** A refusal in words, with the HTTP status (0: no answer at all). */
export class ApiError extends Error {
  constructor(message, status) {
    super(message);
    this.status = status;
  }
}

async function call(method, path, body) {
  const options = { method, headers: { Accept: 'application/json' } };
  if (body instanceof FormData) {
    options.body = body;
  } else if (body !== undefined) {
    options.body = JSON.stringify(body);
    options.headers['Content-Type'] = 'application/json';
  }
  let response;
  try {
    response = await fetch(`/sandbox${path}`, options);
  } catch {
    throw new ApiError(errorWords(0, ''), 0);
  }
  const answer = await response.json().catch(() => null);
  if (!response.ok) {
    throw new ApiError(errorWords(response.status, typeof answer?.error === 'string' ? answer.error : ''), response.status);
  }
  return answer ?? {};
}

const get = (path) => call('GET', path);
const post = (path, body = {}) => call('POST', path, body);
const person = (id) => `/people/${encodeURIComponent(id)}`;

function upload(id, text, replyTo, files) {
  const form = new FormData();
  if (text) form.append('text', text);
  if (replyTo) form.append('reply_to', String(replyTo));
  for (const file of files) form.append('files', file, file.name);
  return call('POST', `${person(id)}/send`, form);
}

export const api = {
  people: () => get('/people'),
  addPerson: (name) => post('/people', { name }),
  chat: (id) => get(`${person(id)}/chat`),
  send(id, text, { replyTo = null, files = [] } = {}) {
    if (files.length > 0) return upload(id, text, replyTo, files);
    return post(`${person(id)}/send`, replyTo ? { text, reply_to: replyTo } : { text });
  },
  sendContact: (id) => post(`${person(id)}/send`, { contact: true }),
  press: (id, messageId, button) => post(`${person(id)}/press`, messageId ? { message_id: messageId, button } : { button }),
  edit: (id, messageId, text) => post(`${person(id)}/edit`, { message_id: messageId, text }),
  block: (id) => post(`${person(id)}/block`),
  unblock: (id) => post(`${person(id)}/unblock`),
  clock: () => get('/clock'),
  moveClock: (how) => post('/clock', how),
  bot: () => get('/bot'),
};

/** Listens to the sandbox; handlers get each event, and whether the line is up. */
export function listen(onEvent, onConnection) {
  const source = new EventSource('/sandbox/events');
  source.addEventListener('open', () => onConnection(true));
  source.addEventListener('error', () => onConnection(false));
  source.addEventListener('message', (message) => {
    let event;
    try {
      event = JSON.parse(message.data);
    } catch {
      return; // A half-written line tells nothing; the next event will.
    }
    onEvent(event);
  });
}

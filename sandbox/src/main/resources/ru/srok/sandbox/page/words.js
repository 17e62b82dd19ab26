// Russian words for dates, sizes and numbers. Times are shown in the zone the service's clock speaks of.

const MONTHS = ['января', 'февраля', 'марта', 'апреля', 'мая', 'июня', 'июля', 'августа', 'сентября', 'октября', 'ноября', 'декабря'];
const DAYS = ['вс', 'пн', 'вт', 'ср', 'чт', 'пт', 'сб'];
const MINUTE = 60_000;

let zoneMinutes = null;

/** Takes the zone from an ISO time such as 2022-01-10T09:00:00+03:00; with Z or none the browser's zone stays. */
export function learnZone(iso) {
  const match = /([+-])(\d\d):?(\d\d)$/u.exec(String(iso));
  if (match) zoneMinutes = (match[1] === '-' ? -1 : 1) * (Number(match[2]) * 60 + Number(match[3]));
}

const shift = (ms) => (zoneMinutes ?? -new Date(ms).getTimezoneOffset()) * MINUTE;
const local = (ms) => new Date(ms + shift(ms));
const two = (number) => String(number).padStart(2, '0');

/** Milliseconds of a time that comes as ISO text or as Unix seconds. */
export function millis(time) {
  if (typeof time === 'number') return time < 1e11 ? time * 1000 : time;
  const parsed = Date.parse(time);
  return Number.isNaN(parsed) ? 0 : parsed;
}

export function hourText(ms) {
  const date = local(ms);
  return `${two(date.getUTCHours())}:${two(date.getUTCMinutes())}`;
}

/** пн 10 января 2022 */
export function dayText(ms) {
  const date = local(ms);
  return `${DAYS[date.getUTCDay()]} ${date.getUTCDate()} ${MONTHS[date.getUTCMonth()]} ${date.getUTCFullYear()}`;
}

/** A short stamp for the list of people: the hour today, otherwise the day. */
export function stampText(ms, nowMs) {
  if (dayKey(ms) === dayKey(nowMs)) return hourText(ms);
  const date = local(ms);
  return `${two(date.getUTCDate())}.${two(date.getUTCMonth() + 1)}`;
}

export function dayKey(ms) {
  const date = local(ms);
  return `${date.getUTCFullYear()}-${two(date.getUTCMonth() + 1)}-${two(date.getUTCDate())}`;
}

/** The value of a date-time field for this moment. */
export const fieldText = (ms) => `${dayKey(ms)}T${hourText(ms)}`;

/** The moment a date-time field stands for, with the zone spelled out; empty text gives null. */
export function fieldMoment(text) {
  const wall = Date.parse(`${text}Z`);
  if (Number.isNaN(wall)) return null;
  const minutes = zoneMinutes ?? -new Date(text).getTimezoneOffset();
  const sign = minutes < 0 ? '-' : '+';
  const zone = `${sign}${two(Math.floor(Math.abs(minutes) / 60))}:${two(Math.abs(minutes) % 60)}`;
  return { ms: wall - minutes * MINUTE, iso: `${text.length === 16 ? `${text}:00` : text}${zone}` };
}

export function sizeText(bytes) {
  if (!Number.isFinite(bytes)) return '';
  if (bytes < 1024) return `${bytes} Б`;
  const kilo = bytes / 1024;
  if (kilo < 1024) return `${Math.round(kilo)} КБ`;
  return `${(kilo / 1024).toFixed(1).replace('.', ',')} МБ`;
}

/** plural(5, 'файл', 'файла', 'файлов') gives «5 файлов». */
export function plural(count, one, few, many) {
  const tens = count % 100;
  const units = count % 10;
  if (units === 1 && tens !== 11) return `${count} ${one}`;
  if (units >= 2 && units <= 4 && (tens < 12 || tens > 14)) return `${count} ${few}`;
  return `${count} ${many}`;
}

/** What the list of people and a quoted reply show of a message. */
export function previewText(message) {
  if (message.text) return message.text.replace(/\s+/gu, ' ').slice(0, 140);
  const files = message.files ?? [];
  if (message.kind === 'contact') return 'Номер телефона';
  if (files.length > 0 && isPhoto(message, files[0])) return 'Фото';
  return files[0]?.name ?? 'Сообщение';
}

export const isPhoto = (message, file) => message.kind === 'photo' || file.type === 'photo';

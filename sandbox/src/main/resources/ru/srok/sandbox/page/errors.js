// The sandbox's refusals in Russian words; one we do not know is shown as it came.

const KNOWN = [
  [/does not go back/u, 'Назад часы не идут: выберите время позже.'],
  [/being advanced already/u, 'Часы уже переводятся. Подождите, пока бот закончит.'],
  [/knows its next round/u, 'Когда следующие напоминания, знает только бот, а он сейчас не подключён.'],
  [/clock hook|next round is|bot's now/u, 'Бот не смог выполнить всё, что наступило. Подробности в его журнале.'],
  [/A name has at most (\d+)/u, 'Имя слишком длинное: не больше 64 знаков.'],
  [/A message has 1 to (\d+)/u, 'В сообщении может быть от 1 до 4096 знаков.'],
  [/Press Start first/u, 'Сначала нажмите «Начать».'],
  [/bot is blocked/u, 'Бот заблокирован: сначала разблокируйте его.'],
  [/own message can be edited/u, 'Изменить можно только своё сообщение.'],
  [/There is no button/u, 'Этой кнопки под сообщением уже нет.'],
  [/There is no message/u, 'Этого сообщения уже нет.'],
  [/There is no person/u, 'Такого человека здесь нет. Обновите страницу.'],
  [/album holds at most/u, 'За один раз уходит не больше 10 файлов.'],
  [/did not answer the button/u, 'Бот не ответил на нажатие за 10 секунд. Проверьте, что он запущен.'],
];

const BY_STATUS = new Map([
  [0, 'Песочница не отвечает. Проверьте, что она запущена.'],
  [403, 'Песочница не приняла запрос с этой страницы.'],
  [413, 'Файл слишком большой.'],
  [504, 'Бот не ответил за 10 секунд. Проверьте, что он запущен.'],
]);

/** Words for an answer with this status and the sandbox's own words, if it had any. */
export function errorWords(status, said) {
  const known = KNOWN.find(([pattern]) => pattern.test(said));
  return known?.[1] ?? BY_STATUS.get(status) ?? (said || `Ошибка ${status}.`);
}

// Puts the page together.

import { startChat } from './chat.js';
import { clockPanel } from './clock.js';
import { startGuide } from './guide.js';
import { startPeople } from './people.js';
import { startRoute } from './route.js';
import { on, start, state, unread } from './store.js';
import { startTheme } from './theme.js';
import { startRefusals, toast } from './toast.js';

startTheme();
const side = document.getElementById('side');
startGuide();
startPeople(side);
side.append(clockPanel());
startChat(document.getElementById('chat'));
startRefusals();
startRoute();
on('problem', (error) => toast(error.message, 'error'));
for (const topic of ['people', 'bot']) on(topic, drawTitle);
start();

function drawTitle() {
  const waiting = state.people.reduce((sum, one) => sum + unread(one.id), 0);
  const name = state.bot.name && state.bot.name !== 'Бот' ? `${state.bot.name}: песочница` : 'Песочница';
  document.title = waiting > 0 ? `(${waiting}) ${name}` : name;
}

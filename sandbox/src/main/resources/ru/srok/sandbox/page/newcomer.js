// Adding a person, from the list or from the guide.

import { api } from './api.js';
import { goTo } from './route.js';
import { refreshPeople, state } from './store.js';
import { toast } from './toast.js';

let adding = false;

/** Adds a person and opens the chat; a name that exists already is only opened. */
export async function addPerson(name) {
  const wanted = name.trim().replace(/\s+/gu, ' ');
  if (wanted === '' || adding) return false; // A second Enter before the answer must not add a twin.
  const same = state.people.find((one) => one.name.toLowerCase() === wanted.toLowerCase());
  adding = true;
  try {
    const id = same ? same.id : (await api.addPerson(wanted)).id;
    if (!same) await refreshPeople();
    goTo(id);
    return true;
  } catch (error) {
    toast(error.message, 'error');
    return false;
  } finally {
    adding = false;
  }
}

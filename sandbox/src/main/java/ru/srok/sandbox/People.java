package ru.srok.sandbox;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Everybody who may talk to the bot. */
final class People {
    /** As in Telegram today, ids don't fit 32 bits. */
    private static final long FIRST_ID = 5_000_000_001L;

    private static final String KEY = "person/";

    private final Journal journal;
    private final TreeMap<Long, Person> byId = new TreeMap<>();

    People(Journal journal) {
        this.journal = journal;
        journal.restore(KEY, (key, value) -> byId.put(Long.parseLong(key), Json.read(value, Person.class)));
    }

    Person add(String name) {
        Map.Entry<Long, Person> last = byId.lastEntry();
        Person person = new Person(last == null ? FIRST_ID : last.getKey() + 1, name, false, false, null);
        put(person);
        return person;
    }

    void put(Person person) {
        if (!person.equals(byId.put(person.id(), person))) {
            journal.put(KEY + person.id(), person);
        }
    }

    Optional<Person> find(long id) {
        return Optional.ofNullable(byId.get(id));
    }

    Person require(long id) {
        return find(id).orElseThrow(() -> ControlRefusal.notFound("There is no person " + id));
    }

    Collection<Person> all() {
        return List.copyOf(byId.values());
    }
}

package ru.srok.storage;

import org.springframework.data.mongodb.core.MongoTemplate;

/** One step from a layout to the next; run once, and again if the process died in it, so it must bear that. */
interface Migration {

    void run(MongoTemplate template);
}

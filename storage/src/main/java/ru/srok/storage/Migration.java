package ru.srok.storage;

import com.mongodb.client.MongoDatabase;

/** One step from a layout to the next; run once, and again if the process died in it, so it must bear that. */
interface Migration {

    void run(MongoDatabase database);
}

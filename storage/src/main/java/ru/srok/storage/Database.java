package ru.srok.storage;

import org.springframework.data.mongodb.core.MongoTemplate;

/** The collections of one database and how records become their documents. */
record Database(MongoTemplate template, RecordConverter converter) {

    Documents named(String name) {
        return new Documents(template, name);
    }
}

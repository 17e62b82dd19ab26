package ru.srok.storage;

/** Names of stored fields that queries and indexes speak of; a name is never used anew for something else. */
final class Fields {

    static final String ID = "_id";
    static final String VERSION = "version";
    static final String WORKSPACE = "workspace";
    static final String PLAN = "plan";
    static final String ASSIGNEE = "assignee";
    static final String STATUS = "status";
    static final String STATE = "state";

    static final String RECEIVED = "received";
    static final String EXPIRES = "expires";
    static final String CREATED = "created";

    private Fields() {}
}

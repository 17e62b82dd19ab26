package ru.srok.storage;

import com.mongodb.ConnectionString;

/** Addresses of MongoDB. */
final class MongoUri {

    private MongoUri() {}

    /** The same address with another database. */
    static String withDatabase(String uri, String database) {
        String named = new ConnectionString(uri).getDatabase();
        int query = uri.indexOf('?');
        String base = query < 0 ? uri : uri.substring(0, query);
        String options = query < 0 ? "" : uri.substring(query);
        String stem = named == null ? base.replaceAll("/$", "") : base.substring(0, base.lastIndexOf('/'));
        return stem + "/" + database + options;
    }
}

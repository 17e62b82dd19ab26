package ru.srok.sandbox;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.node.ArrayNode;

/** The files that came with one request. */
record Uploads(List<Upload> all) {
    static final Uploads NONE = new Uploads(List.of());

    /** One part with a file. */
    record Upload(String part, String name, String type, long size, Content content) {}

    /** Opens the bytes of an uploaded file. */
    interface Content {
        InputStream open() throws IOException;
    }

    Uploads {
        all = List.copyOf(all);
    }

    Optional<Upload> part(String part) {
        return all.stream().filter(upload -> upload.part().equals(part)).findFirst();
    }

    ArrayNode described() {
        ArrayNode list = Json.array();
        all.forEach(upload -> list.addObject()
                .put("name", upload.name())
                .put("size", upload.size())
                .put("part", upload.part()));
        return list;
    }
}

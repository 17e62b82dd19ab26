package ru.srok.sandbox;

import io.javalin.http.Context;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Reads parameters and files of a request: query, JSON, form or multipart. */
final class RequestReader {
    /** What came: values by name, and files. */
    record Content(ObjectNode values, Uploads uploads) {}

    private RequestReader() {}

    /** @throws JacksonException where a JSON body is broken or no object */
    static Content read(Context context) {
        ObjectNode values = Json.object();
        context.queryParamMap().forEach((name, all) -> values.put(name, all.get(0)));
        if (context.isMultipartFormData()) {
            return new Content(values, new Uploads(parts(context, values)));
        }
        if (context.isFormUrlencoded()) {
            context.formParamMap().forEach((name, all) -> values.put(name, all.get(0)));
        } else {
            addJson(context.body(), values);
        }
        return new Content(values, Uploads.NONE);
    }

    private static void addJson(String body, ObjectNode values) {
        if (!body.isBlank()) {
            JsonNode json = Json.parse(body);
            if (!json.isObject()) {
                throw ControlRefusal.badRequest("A JSON object is expected");
            }
            for (Map.Entry<String, JsonNode> property : json.properties()) {
                values.set(property.getKey(), property.getValue());
            }
        }
    }

    private static List<Uploads.Upload> parts(Context context, ObjectNode values) {
        List<Uploads.Upload> files = new ArrayList<>();
        try {
            context.formParamMap(); // lets Javalin set the limits up
            for (Part part : context.req().getParts()) {
                if (part.getSubmittedFileName() == null) {
                    values.put(part.getName(), text(part));
                } else {
                    files.add(upload(part));
                }
            }
            return files;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ServletException e) {
            throw ControlRefusal.badRequest("Broken multipart body");
        }
    }

    private static String text(Part part) throws IOException {
        try (InputStream content = part.getInputStream()) {
            return new String(content.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static Uploads.Upload upload(Part part) {
        String type = part.getContentType();
        String name = baseName(part.getSubmittedFileName());
        return new Uploads.Upload(part.getName(), name, type == null ? "" : type, part.getSize(), part::getInputStream);
    }

    /** Without folders, control characters, and what a browser escapes in a name. */
    private static String baseName(String name) {
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        String clean = last.replace("%22", "\"").replaceAll("\\p{Cntrl}", "");
        return clean.isBlank() ? "file" : clean;
    }
}

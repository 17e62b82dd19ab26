package ru.srok.e2e;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** Types of the Bot API, and whether a value is of one. */
final class BotApiTypes {

    private static final String ARRAY = "Array of ";

    private final JsonNode types;

    BotApiTypes(JsonNode types) {
        this.types = types;
    }

    static Map<String, JsonNode> byName(JsonNode fields) {
        Map<String, JsonNode> all = new HashMap<>();
        fields.forEach(field -> all.put(field.get("name").asString(), field));
        return all;
    }

    /** Checks a value against the types that its field allows, and its limits; what is wrong is added. */
    void check(String path, JsonNode field, JsonNode value, Set<String> files, List<String> wrong) {
        List<String> first = new ArrayList<>();
        for (JsonNode type : field.get("types")) {
            List<String> here = new ArrayList<>();
            checkType(path, type.asString(), value, files, here);
            if (here.isEmpty()) {
                BotApiLimits.check(path, field.get("description").asString(), value, wrong);
                return;
            }
            if (first.isEmpty()) {
                first = here;
            }
        }
        wrong.addAll(first);
    }

    private void checkType(String path, String type, JsonNode value, Set<String> files, List<String> wrong) {
        if (type.startsWith(ARRAY)) {
            checkArray(path, type.substring(ARRAY.length()), value, files, wrong);
        } else if (types.has(type)) {
            checkObject(path, types.get(type), value, files, wrong);
        } else if (!isPlain(type, value, files)) {
            wrong.add(path + " is no " + type + ": " + value.getNodeType());
        }
    }

    private static boolean isPlain(String type, JsonNode value, Set<String> files) {
        return switch (type) {
            case "Integer" -> value.isIntegralNumber() || isNumber(value);
            case "Float" -> value.isNumber() || isNumber(value);
            case "Boolean", "True" -> value.isBoolean() || value.asString("").matches("true|false");
            case "String", "InputFile" -> value.isString() && isUploaded(value.asString(), files);
            default -> false;
        };
    }

    /** Multipart bodies carry numbers as text. */
    private static boolean isNumber(JsonNode value) {
        return value.isString() && value.asString().matches("-?\\d+");
    }

    private static boolean isUploaded(String value, Set<String> files) {
        return !value.startsWith("attach://") || files.contains(value.substring("attach://".length()));
    }

    private void checkArray(String path, String type, JsonNode value, Set<String> files, List<String> wrong) {
        if (!value.isArray()) {
            wrong.add(path + " is no array");
            return;
        }
        for (int i = 0; i < value.size(); i++) {
            checkType(path + "[" + i + "]", type, value.get(i), files, wrong);
        }
    }

    private void checkObject(String path, JsonNode type, JsonNode value, Set<String> files, List<String> wrong) {
        if (type.has("subtypes")) {
            checkSubtypes(path, type, value, files, wrong);
            return;
        }
        if (!value.isObject()) {
            wrong.add(path + " is no object");
            return;
        }
        Map<String, JsonNode> fields = byName(type.path("fields"));
        value.properties().forEach(one -> {
            JsonNode field = fields.get(one.getKey());
            if (field == null) {
                wrong.add(path + " has no field " + one.getKey());
            } else {
                check(path + "." + one.getKey(), field, one.getValue(), files, wrong);
            }
        });
        fields.forEach((name, field) -> {
            if (field.get("required").asBoolean() && !value.has(name)) {
                wrong.add(path + " lacks " + name);
            }
        });
    }

    private void checkSubtypes(String path, JsonNode type, JsonNode value, Set<String> files, List<String> wrong) {
        for (JsonNode subtype : type.get("subtypes")) {
            List<String> here = new ArrayList<>();
            checkType(path, subtype.asString(), value, files, here);
            if (here.isEmpty()) {
                return;
            }
        }
        wrong.add(path + " is no " + type.get("name").asString());
    }
}

package ru.srok.e2e;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The Bot API as data: methods, parameters, types and the limits that stand in their descriptions. */
final class BotApiSpec {

    /** The Java client repeats the method's name in the body; Telegram ignores it. */
    private static final Set<String> IGNORED = Set.of("method");

    private final Map<String, JsonNode> methods = new HashMap<>();
    private final BotApiTypes types;

    private BotApiSpec(JsonNode document) {
        document.get("methods")
                .forEach(method -> methods.put(method.get("name").asString().toLowerCase(Locale.ROOT), method));
        types = new BotApiTypes(document.get("types"));
    }

    static BotApiSpec read(Path file) {
        return new BotApiSpec(JsonMapper.shared().readTree(file.toFile()));
    }

    /**
     * What is wrong with a request.
     *
     * @param method its name, whatever its case
     * @param params its parameters, nested ones parsed
     * @param files names of the parts that were uploaded
     */
    List<String> violations(String method, JsonNode params, Set<String> files) {
        return Optional.ofNullable(methods.get(method.toLowerCase(Locale.ROOT)))
                .map(known -> check(known, params, files))
                .orElseGet(() -> List.of("no method " + method));
    }

    private List<String> check(JsonNode method, JsonNode params, Set<String> files) {
        List<String> wrong = new ArrayList<>();
        Map<String, JsonNode> fields = BotApiTypes.byName(method.path("fields"));
        for (Map.Entry<String, JsonNode> param : params.properties()) {
            if (IGNORED.contains(param.getKey())) {
                continue;
            }
            JsonNode field = fields.get(param.getKey());
            if (field == null) {
                wrong.add(method.get("name").asString() + " has no parameter " + param.getKey());
            } else {
                types.check(param.getKey(), field, param.getValue(), files, wrong);
            }
        }
        fields.forEach((name, field) -> {
            if (field.get("required").asBoolean() && !params.has(name) && !files.contains(name)) {
                wrong.add(method.get("name").asString() + " lacks " + name);
            }
        });
        return wrong;
    }
}

package ru.srok.e2e;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;

/** Every Bot API request of a story, held against the Bot API as data. */
final class BotApiRequests {

    private BotApiRequests() {}

    /** What is wrong with the requests so far, each fault once. */
    static Set<String> wrong(SandboxDriver sandbox) {
        BotApiSpec spec = BotApiSpec.read(Shared.botApi());
        Set<String> wrong = new TreeSet<>();
        List<JsonNode> log = sandbox.log();
        if (log.isEmpty()) {
            wrong.add("The bot asked nothing at all");
        }
        for (JsonNode request : log) {
            String method = request.get("method").asString();
            spec.violations(method, request.path("params"), files(request))
                    .forEach(fault -> wrong.add(method + ": " + fault));
        }
        return wrong;
    }

    private static Set<String> files(JsonNode request) {
        List<String> names = new ArrayList<>();
        request.path("files").forEach(file -> {
            names.add(file.path("part").asString(""));
            names.add(file.path("name").asString(""));
        });
        return Set.copyOf(names);
    }
}

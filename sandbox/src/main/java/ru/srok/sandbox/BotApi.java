package ru.srok.sandbox;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The Bot API: finds the method by its name in any case, applies the limits, and answers as Telegram does. */
final class BotApi {

    /** One method under the name that the documentation gives it. */
    record Method(String name, boolean limited, Function<Params, JsonNode> call) {}

    /** HTTP status and body. */
    record Answer(int status, ObjectNode body) {}

    private static final Duration LOOK_FOR_BOT = Duration.ofSeconds(2);

    private final World world;
    private final RateLimiter limiter;
    private final UpdateMethods updates;
    private final Map<String, Method> methods = new LinkedHashMap<>();

    BotApi(World world, RateLimiter limiter) {
        this.world = world;
        this.limiter = limiter;
        this.updates = new UpdateMethods(world);
        world.events().every(LOOK_FOR_BOT, updates::announce);
        Postings postings = new Postings(world);
        addSending(new SendMethods(world, postings));
        addEditing(new EditMethods(world, postings));
        addBot(new BotMethods(world));
        add("getUpdates", updates::getUpdates);
        add("setWebhook", updates::setWebhook);
        add("deleteWebhook", updates::deleteWebhook);
        add("getWebhookInfo", updates::getWebhookInfo);
    }

    private void addSending(SendMethods send) {
        addLimited("sendMessage", send::sendMessage);
        addLimited("sendDocument", send::sendDocument);
        addLimited("sendPhoto", send::sendPhoto);
        addLimited("sendMediaGroup", send::sendMediaGroup);
        add("sendChatAction", send::sendChatAction);
    }

    private void addEditing(EditMethods edit) {
        addLimited("editMessageText", edit::editMessageText);
        addLimited("editMessageCaption", edit::editMessageCaption);
        addLimited("editMessageReplyMarkup", edit::editMessageReplyMarkup);
        add("deleteMessage", edit::deleteMessage);
        add("setMessageReaction", edit::setMessageReaction);
    }

    private void addBot(BotMethods bot) {
        add("getMe", bot::getMe);
        add("setMyCommands", bot::setMyCommands);
        add("getMyCommands", bot::getMyCommands);
        add("deleteMyCommands", bot::deleteMyCommands);
        add("answerCallbackQuery", bot::answerCallbackQuery);
        add("getFile", bot::getFile);
    }

    private void add(String name, Function<Params, JsonNode> call) {
        methods.put(name.toLowerCase(Locale.ROOT), new Method(name, false, call));
    }

    private void addLimited(String name, Function<Params, JsonNode> call) {
        methods.put(name.toLowerCase(Locale.ROOT), new Method(name, true, call));
    }

    Optional<Method> find(String name) {
        return Optional.ofNullable(methods.get(name.toLowerCase(Locale.ROOT)));
    }

    boolean isPolling() {
        return updates.isPolling();
    }

    Answer call(String name, Params params) {
        try {
            Method method = find(name).orElseThrow(() -> BotApiRefusal.of(404, "Not Found: method not found"));
            JsonNode result = world.monitor().call(() -> call(method, params));
            ObjectNode body = Json.object().put("ok", true);
            body.set("result", result);
            return new Answer(200, body);
        } catch (BotApiRefusal refusal) {
            tell(name, params, refusal);
            return new Answer(refusal.code(), refusal.answer());
        }
    }

    private JsonNode call(Method method, Params params) {
        if (method.limited()) {
            limiter.take(params.number("chat_id", 0));
        }
        return method.call().apply(params);
    }

    private void tell(String name, Params params, BotApiRefusal refusal) {
        long chat = params.number("chat_id", 0);
        String shown = find(name).map(Method::name).orElse(name);
        world.events().refusal(chat == 0 ? null : chat, shown, String.valueOf(refusal.getMessage()));
    }
}

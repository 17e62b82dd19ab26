package ru.srok.sandbox;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A start tag that Telegram knows, and the entity that it makes. */
final class HtmlTag {
    private static final Map<String, String> ENTITIES = Map.ofEntries(
            Map.entry("b", "bold"),
            Map.entry("strong", "bold"),
            Map.entry("i", "italic"),
            Map.entry("em", "italic"),
            Map.entry("u", "underline"),
            Map.entry("ins", "underline"),
            Map.entry("s", "strikethrough"),
            Map.entry("strike", "strikethrough"),
            Map.entry("del", "strikethrough"),
            Map.entry("code", "code"),
            Map.entry("pre", "pre"),
            Map.entry("a", "text_link"),
            Map.entry("blockquote", "blockquote"),
            Map.entry("tg-spoiler", "spoiler"),
            Map.entry("span", ""));

    private final String name;
    private final String entity;
    private final Map<String, String> attributes;
    private @Nullable String language;

    private HtmlTag(String name, String entity, Map<String, String> attributes) {
        this.name = name;
        this.entity = entity;
        this.attributes = attributes;
        String style = attributes.getOrDefault("class", "");
        this.language = name.equals("code") && style.startsWith("language-") ? style.substring(9) : null;
    }

    static boolean isKnown(String name) {
        return ENTITIES.containsKey(name);
    }

    static HtmlTag of(String name, Map<String, String> attributes) {
        if (name.equals("span")) {
            return new HtmlTag(name, "tg-spoiler".equals(attributes.get("class")) ? "spoiler" : "", attributes);
        }
        String type = ENTITIES.getOrDefault(name, "");
        return new HtmlTag(name, attributes.containsKey("expandable") ? "expandable_" + type : type, attributes);
    }

    String name() {
        return name;
    }

    String entity() {
        return entity;
    }

    @Nullable
    String language() {
        return language;
    }

    void speak(@Nullable String newLanguage) {
        language = newLanguage;
    }

    /** Empty for a link that leads nowhere. */
    Optional<TextEntity> toEntity(String content, int offset) {
        if (!name.equals("a")) {
            String spoken = name.equals("pre") ? language : null;
            return Optional.of(new TextEntity(entity, offset, content.length(), null, spoken));
        }
        String url = attributes.getOrDefault("href", content);
        return Urls.normalized(url).map(link -> new TextEntity(entity, offset, content.length(), link, null));
    }
}

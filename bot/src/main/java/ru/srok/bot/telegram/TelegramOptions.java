package ru.srok.bot.telegram;

import java.net.URI;

/**
 * Which bot this is and where the Bot API answers.
 *
 * @param token as BotFather gave it; never shown
 * @param server root address, such as {@code https://api.telegram.org}
 */
public record TelegramOptions(String token, URI server) {

    /** Telegram's own address. */
    public static final URI TELEGRAM = URI.create("https://api.telegram.org");

    private static final int HTTPS = 443;
    private static final int HTTP = 80;

    /** The bot's number, the part of the token that is no secret. */
    public String bot() {
        int colon = token.indexOf(':');
        return colon < 0 ? "0" : token.substring(0, colon);
    }

    int port() {
        if (server.getPort() >= 0) {
            return server.getPort();
        }
        return "http".equals(server.getScheme()) ? HTTP : HTTPS;
    }

    @Override
    public String toString() {
        return "TelegramOptions[bot=" + bot() + ", server=" + server + "]";
    }
}

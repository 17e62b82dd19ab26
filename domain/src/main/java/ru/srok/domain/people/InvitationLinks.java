package ru.srok.domain.people;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import ru.srok.domain.store.IdSource;

/** Makes the links that people join by; a member's newest link makes the older ones void. */
public final class InvitationLinks {

    private static final Duration GOOD_FOR = Duration.ofDays(30);
    private static final int PAYLOAD = 32;
    private static final String NEWEST = "newest:";
    private static final String SERVER = "https://t.me/";
    private static final String START = "?start=";

    private final Invitations invitations;
    private final IdSource ids;

    /** Keeps invitations here and takes secrets from there. */
    public InvitationLinks(Invitations invitations, IdSource ids) {
        this.invitations = invitations;
        this.ids = ids;
    }

    /**
     * A new link for a member, good for 30 days and for one account.
     *
     * @return the payload, 32 characters; only its hash is kept
     */
    public String issue(Member member, Instant now) {
        String payload = payload();
        Instant expires = now.plus(GOOD_FOR);
        invitations.save(new Invitation(hash(payload), member.workspace(), member.id(), null, expires, null, 0));
        Invitation pointer = new Invitation(
                pointerOf(member.id()), member.workspace(), member.id(), hash(payload), expires, null, 0);
        long version = invitations.find(pointer.id()).map(Invitation::version).orElse(0L);
        invitations.save(pointer.withVersion(version));
        return payload;
    }

    /** Whether a link is the newest of its member; a link that hands over a row stands by itself. */
    boolean isNewest(Invitation invitation) {
        return invitation.assignment() != null
                || invitations
                        .find(pointerOf(invitation.member()))
                        .filter(pointer -> invitation.id().equals(pointer.assignment()))
                        .isPresent();
    }

    /**
     * The address that a link with this payload has.
     *
     * @param bot the bot's name in the messenger
     */
    public static String address(String bot, String payload) {
        return SERVER + bot + START + payload;
    }

    /** Whether a text shows a link. */
    public static boolean isIn(String text) {
        return text.contains(SERVER) && text.contains(START);
    }

    /** What the store knows a payload by. */
    public static String hash(String payload) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(payload.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private String payload() {
        StringBuilder random = new StringBuilder();
        while (random.length() < PAYLOAD) {
            random.append(ids.next());
        }
        return random.substring(0, PAYLOAD);
    }

    /** The hash of a member's newest link lies under a key that no payload hashes to. */
    private static String pointerOf(MemberId member) {
        return NEWEST + member.value();
    }
}

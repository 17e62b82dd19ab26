package ru.srok.domain.chat;

import java.time.Instant;
import ru.srok.domain.people.AccountId;

/**
 * What an opaque token under a button stands for, and for whom.
 *
 * @param id random, up to 64 bytes
 * @param account who may press it
 * @param expires business time from which on it is stale
 */
public record ButtonToken(String id, AccountId account, Action action, Instant expires) {}

package ru.srok.domain.memory;

import ru.srok.domain.people.Invitation;
import ru.srok.domain.people.Invitations;

/** Invitations in memory. */
public final class MemoryInvitations extends MemoryRepository<String, Invitation> implements Invitations {}

package ru.srok.domain.people;

import ru.srok.domain.store.Repository;

/** Keeps invitations. */
public interface Invitations extends Repository<String, Invitation> {}

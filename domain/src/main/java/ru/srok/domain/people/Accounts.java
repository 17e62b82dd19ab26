package ru.srok.domain.people;

import ru.srok.domain.store.Repository;

/** Keeps accounts. */
public interface Accounts extends Repository<AccountId, Account> {}

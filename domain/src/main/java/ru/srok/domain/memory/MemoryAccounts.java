package ru.srok.domain.memory;

import ru.srok.domain.people.Account;
import ru.srok.domain.people.AccountId;
import ru.srok.domain.people.Accounts;

/** Accounts in memory. */
public final class MemoryAccounts extends MemoryRepository<AccountId, Account> implements Accounts {}

package ru.srok.storage;

import ru.srok.domain.people.Account;
import ru.srok.domain.people.AccountId;
import ru.srok.domain.people.Accounts;

final class AccountCollection extends VersionedCollection<AccountId, Account> implements Accounts {

    static final String NAME = "accounts";

    AccountCollection(Database database) {
        super(database, NAME, Account.class);
    }
}

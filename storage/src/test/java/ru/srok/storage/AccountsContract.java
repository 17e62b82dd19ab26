package ru.srok.storage;

import ru.srok.domain.people.Account;
import ru.srok.domain.people.AccountId;
import ru.srok.domain.store.Repository;

abstract class AccountsContract extends RepositoryContract<AccountId, Account> {

    AccountsContract(Backend backend) {
        super(backend);
    }

    @Override
    Repository<AccountId, Account> repository() {
        return store().accounts();
    }

    @Override
    Account sample(String id) {
        return Samples.account(id);
    }

    @Override
    Account changed(Account document) {
        return document.reachable(!document.reachable());
    }
}

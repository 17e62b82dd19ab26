package ru.srok.storage;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import ru.srok.domain.people.Member;
import ru.srok.domain.people.MemberId;
import ru.srok.domain.people.Role;
import ru.srok.domain.people.WorkspaceId;
import ru.srok.domain.store.Repository;

abstract class MembersContract extends RepositoryContract<MemberId, Member> {

    MembersContract(Backend backend) {
        super(backend);
    }

    @Override
    Repository<MemberId, Member> repository() {
        return store().members();
    }

    @Override
    Member sample(String id) {
        return Samples.member(id);
    }

    @Override
    Member changed(Member document) {
        return document.renamed(document.name() + "!", document.role());
    }

    @Test
    void listsThoseOfAWorkspaceByName() {
        Member second = save("1", "Яковлева");
        Member first = save("2", "Андреев");
        store().members().save(Member.of(new MemberId("3"), new WorkspaceId("other"), "Б", Role.HEAD, null));
        assertThat(store().members().of(Samples.WORKSPACE)).containsExactly(first, second);
    }

    @Test
    void keepsAMemberOfNoInstitution() {
        Member saved = save("1", "Андреев");
        assertThat(store().members().find(saved.id())).contains(saved);
    }

    private Member save(String id, String name) {
        return store().members().save(Member.of(new MemberId(id), Samples.WORKSPACE, name, Role.OBSERVER, null));
    }
}

package ru.srok.bot.assignee;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ru.srok.bot.summary.Municipality;
import ru.srok.domain.assignment.Assignments;
import ru.srok.domain.memory.MemoryStore;
import ru.srok.domain.people.Institution;
import ru.srok.domain.people.InstitutionId;
import ru.srok.domain.people.MemberId;
import ru.srok.domain.people.Role;
import ru.srok.domain.plan.Plans;
import ru.srok.domain.reminder.EveningRound;
import ru.srok.domain.reminder.ReminderPolicy;
import ru.srok.domain.reminder.Rounds;
import ru.srok.domain.store.Repositories;

/** What is made for one person reads that person's rows, not everybody's. */
class PersonalReadsTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 4, 13);
    private static final int SCHOOLS = 40;
    private static final int ROWS = 5;

    private final MemoryStore kept = new MemoryStore();
    private final Municipality town = new Municipality(kept);
    private final Map<String, Integer> read = new HashMap<>();
    private final Repositories store = counted(Repositories.class, kept);

    @BeforeEach
    void manySchools() {
        for (int i = 0; i < SCHOOLS; i++) {
            InstitutionId school = new InstitutionId("more" + i);
            kept.institutions().save(new Institution(school, Municipality.WORKSPACE, "Гимназия № " + i, true, 0));
            town.member("head" + i, "Директор " + i, Role.HEAD, school, "");
        }
        for (int i = 0; i < ROWS; i++) {
            town.row("1." + i, "Дело " + i, "до 16.04.2026", Municipality.EACH_SCHOOL);
        }
        town.switchedOn("Карта", "2026-03-02");
        town.joined("h1", 1);
    }

    /** Counts the calls of lists of a port, and what they returned. */
    private <T> T counted(Class<T> type, T target) {
        return type.cast(
                Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
                    Object result = method.invoke(target, arguments);
                    return type == Repositories.class ? port(method, result) : noted(type, result);
                }));
    }

    private Object port(Method method, Object port) {
        return counted(asObject(method.getReturnType()), port);
    }

    @SuppressWarnings("unchecked")
    private static Class<Object> asObject(Class<?> type) {
        return (Class<Object>) type;
    }

    private Object noted(Class<?> type, Object result) {
        if (result instanceof Collection<?> list) {
            read.merge(type.getSimpleName(), list.size(), Integer::sum);
            read.merge(type.getSimpleName() + " lists", 1, Integer::sum);
        }
        return result;
    }

    private int documents(Class<?> port) {
        return read.getOrDefault(port.getSimpleName(), 0);
    }

    private void checkReadFew() {
        int all = kept.assignments().of(Municipality.WORKSPACE).size();
        assertThat(all).isGreaterThan(SCHOOLS * ROWS);
        assertThat(documents(Assignments.class)).isPositive().isLessThanOrEqualTo(all / SCHOOLS);
    }

    @Test
    void openRows() {
        assertThat(new Rows(store).openOf(town.who("h1"), MONDAY)).hasSize(ROWS);
        checkReadFew();
    }

    @Test
    void theEvening() {
        new EveningRound(store).rows(town.workspace(), new MemberId("h1"), MONDAY);
        checkReadFew();
    }

    @Test
    void theMorningReadsPlansOnce() {
        assertThat(new Rounds(store, ReminderPolicy.DEFAULT)
                        .forMember(town.workspace(), town.who("h1"), MONDAY)
                        .all())
                .hasSize(ROWS);
        checkReadFew();
        assertThat(read.get(Plans.class.getSimpleName() + " lists")).isEqualTo(1);
    }
}

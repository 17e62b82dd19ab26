package ru.srok.storage;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Function;
import org.springframework.data.mongodb.core.convert.MongoCustomConversions;
import ru.srok.domain.assignment.AssignmentId;
import ru.srok.domain.file.FileId;
import ru.srok.domain.people.AccountId;
import ru.srok.domain.people.InstitutionId;
import ru.srok.domain.people.MemberId;
import ru.srok.domain.people.WorkspaceId;
import ru.srok.domain.plan.ActivityId;
import ru.srok.domain.plan.AssigneeId;
import ru.srok.domain.plan.PlanId;
import ru.srok.domain.report.ReportId;
import ru.srok.domain.store.TypedId;

/**
 * What is stored as a bare string: identities, and days, times and zones in ISO form (a day stored as a date would shift
 * with the zone of the machine).
 */
final class StringConversions {

    private static final List<StringConversion<?>> ALL = List.of(
            id(WorkspaceId.class, WorkspaceId::new),
            id(InstitutionId.class, InstitutionId::new),
            id(MemberId.class, MemberId::new),
            id(AccountId.class, AccountId::new),
            id(PlanId.class, PlanId::new),
            id(AssigneeId.class, AssigneeId::new),
            id(AssignmentId.class, AssignmentId::new),
            id(ReportId.class, ReportId::new),
            id(FileId.class, FileId::new),
            new StringConversion<>(ActivityId.class, ActivityId::value, ActivityId::new),
            new StringConversion<>(LocalDate.class, LocalDate::toString, LocalDate::parse),
            new StringConversion<>(LocalTime.class, LocalTime::toString, LocalTime::parse),
            new StringConversion<>(MonthDay.class, MonthDay::toString, MonthDay::parse),
            new StringConversion<>(ZoneId.class, ZoneId::getId, ZoneId::of));

    private StringConversions() {}

    static MongoCustomConversions all() {
        return new MongoCustomConversions(ALL);
    }

    private static <T extends TypedId> StringConversion<T> id(Class<T> type, Function<String, T> read) {
        return new StringConversion<>(type, TypedId::value, read);
    }
}

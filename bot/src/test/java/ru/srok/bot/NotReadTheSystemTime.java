package ru.srok.bot;

import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.time.Clock;
import java.util.Date;

/** A class asks a clock for the time, by calls or by method references, and never the system. */
final class NotReadTheSystemTime extends ArchCondition<JavaClass> {

    NotReadTheSystemTime() {
        super("ask only a Clock for the time");
    }

    @Override
    public void check(JavaClass origin, ConditionEvents events) {
        for (JavaAccess<?> access : origin.getAccessesFromSelf()) {
            if (access.getTarget() instanceof CodeUnitAccessTarget target && readsSystemTime(target)) {
                events.add(SimpleConditionEvent.violated(origin, access.getDescription()));
            }
        }
    }

    private static boolean readsSystemTime(CodeUnitAccessTarget target) {
        JavaClass owner = target.getOwner();
        String name = target.getName();
        return owner.getPackageName().startsWith("java.time") && name.equals("now") && !takesAClock(target)
                || owner.isEquivalentTo(Clock.class) && (name.startsWith("system") || name.startsWith("tick"))
                || owner.isEquivalentTo(System.class) && name.equals("currentTimeMillis")
                || owner.isEquivalentTo(Date.class) && name.equals("<init>") && takesNothing(target)
                || owner.isAssignableTo(java.util.Calendar.class) && name.equals("getInstance");
    }

    private static boolean takesAClock(CodeUnitAccessTarget target) {
        return target.getRawParameterTypes().stream().anyMatch(type -> type.isEquivalentTo(Clock.class));
    }

    private static boolean takesNothing(CodeUnitAccessTarget target) {
        return target.getRawParameterTypes().isEmpty();
    }
}

package ru.srok.bot;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

/** The builder that is generated beside a document of the domain is used in the document's own package only. */
final class UseNoForeignBuilder extends ArchCondition<JavaClass> {

    UseNoForeignBuilder() {
        super("change documents by their own methods, not by their builders");
    }

    @Override
    public void check(JavaClass origin, ConditionEvents events) {
        for (Dependency dependency : origin.getDirectDependenciesFromSelf()) {
            JavaClass target = dependency.getTargetClass();
            boolean foreign = target.getName().matches("ru\\.srok\\.domain\\..*Builder")
                    && !target.getPackageName().equals(origin.getPackageName());
            events.add(new SimpleConditionEvent(origin, !foreign, dependency.getDescription()));
        }
    }
}

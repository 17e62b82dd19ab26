package ru.srok.bot;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

/** A class's dependencies within Srok stay in its own module or go to the domain. */
final class DependOnOwnModuleAndDomain extends ArchCondition<JavaClass> {

    private static final String ROOT = "ru.srok.";

    DependOnOwnModuleAndDomain() {
        super("depend within Srok only on their own module and on the domain");
    }

    @Override
    public void check(JavaClass origin, ConditionEvents events) {
        String own = module(origin);
        for (Dependency dependency : origin.getDirectDependenciesFromSelf()) {
            String other = module(dependency.getTargetClass());
            boolean allowed = other.isEmpty() || other.equals(own) || other.equals("domain");
            events.add(new SimpleConditionEvent(origin, allowed, dependency.getDescription()));
        }
    }

    /** The package below the root, which is the module; empty outside of Srok. */
    private static String module(JavaClass javaClass) {
        String name = javaClass.getBaseComponentType().getPackageName();
        return name.startsWith(ROOT) ? name.substring(ROOT.length()).replaceFirst("\\..*", "") : "";
    }
}

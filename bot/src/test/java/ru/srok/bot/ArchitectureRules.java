package ru.srok.bot;

import static com.tngtech.archunit.lang.conditions.ArchConditions.be;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;

/** The rules that the modules of Srok keep to; one test holds the code to them, another shows that each bites. */
final class ArchitectureRules {

    private static final String BOT = "ru.srok.bot..";

    static final ArchRule DOMAIN_IS_PLAIN_JAVA = classes()
            .that()
            .resideInAPackage("ru.srok.domain..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("java..", "org.jspecify..", "io.soabase.recordbuilder.core..", "ru.srok.domain..");

    static final ArchRule DOCUMENTS_CHANGE_BY_THEIR_OWN_METHODS =
            classes().that().resideInAPackage("ru.srok..").should(new UseNoForeignBuilder());

    static final ArchRule SIBLINGS_DO_NOT_SEE_EACH_OTHER = classes()
            .that()
            .resideInAPackage("ru.srok..")
            .and()
            .resideOutsideOfPackages(BOT, "ru.srok.benchmarks..")
            .should(new DependOnOwnModuleAndDomain());

    static final ArchRule NOTHING_SEES_BOT = noClasses()
            .that()
            .resideInAPackage("ru.srok..")
            .and()
            .resideOutsideOfPackage(BOT)
            .should()
            .dependOnClassesThat()
            .resideInAPackage(BOT);

    static final ArchRule PLAN_IMPORT_HAS_ONE_FACE = noClasses()
            .that()
            .resideOutsideOfPackage("ru.srok.planimport..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("ru.srok.planimport.*..");

    static final ArchRule ONE_ROOM_READS_DOCUMENTS = noClasses()
            .that()
            .resideInAPackage("ru.srok..")
            .and()
            .resideOutsideOfPackages("ru.srok.planimport.document..", "ru.srok.planimport.sheet..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.apache.poi..", "org.apache.pdfbox..", "org.apache.fontbox..", "org.odftoolkit..");

    static final ArchRule ONE_ROOM_PRINTS = noClasses()
            .that()
            .resideInAPackage("ru.srok..")
            .and()
            .resideOutsideOfPackage("ru.srok.printing..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("com.openhtmltopdf..", "org.knowm.xchart..", "org.dhatim.fastexcel..");

    static final ArchRule TIME_COMES_FROM_ONE_CLOCK =
            classes().that().doNotHaveFullyQualifiedName("ru.srok.bot.Srok").should(new NotReadTheSystemTime());

    static final ArchRule NAMES_SAY_WHAT_A_CLASS_IS = noClasses().should(be(named("Utils?|Helper|Manager|Impl")));

    static final ArchRule PACKAGES_ARE_NULL_MARKED =
            classes().that().resideInAPackage("ru.srok..").should(new ResideInANullMarkedPackage());

    static final List<ArchRule> ALL = List.of(
            DOMAIN_IS_PLAIN_JAVA,
            DOCUMENTS_CHANGE_BY_THEIR_OWN_METHODS,
            SIBLINGS_DO_NOT_SEE_EACH_OTHER,
            NOTHING_SEES_BOT,
            PLAN_IMPORT_HAS_ONE_FACE,
            ONE_ROOM_READS_DOCUMENTS,
            ONE_ROOM_PRINTS,
            TIME_COMES_FROM_ONE_CLOCK,
            NAMES_SAY_WHAT_A_CLASS_IS,
            PACKAGES_ARE_NULL_MARKED);

    private ArchitectureRules() {}

    private static DescribedPredicate<JavaClass> named(String endings) {
        return DescribedPredicate.describe(
                "named *" + endings, javaClass -> javaClass.getSimpleName().matches(".*(" + endings + ")"));
    }
}

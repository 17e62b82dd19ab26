package ru.srok.bot;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;
import ru.srok.bot.wrong.ChangesADocumentByItsFields;
import ru.srok.bot.wrong.LooksBehindTheFace;
import ru.srok.bot.wrong.OpensAWorkbook;
import ru.srok.bot.wrong.PrintsAPage;
import ru.srok.bot.wrong.ReadsTheSystemTime;
import ru.srok.bot.wrong.TextUtils;
import ru.srok.domain.wrong.SeesALibrary;
import ru.srok.messages.wrong.SeesBot;
import ru.srok.planimport.wrong.SeesASibling;

/** Holds the code to the rules, and shows by wrong classes that each rule bites. */
class ArchitectureTest {

    private static final JavaClasses PRODUCTION = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("ru.srok");

    static final List<ArchRule> RULES = ArchitectureRules.ALL;

    static Stream<Arguments> wrongClasses() {
        return Stream.of(
                Arguments.of(ArchitectureRules.DOMAIN_IS_PLAIN_JAVA, SeesALibrary.class),
                Arguments.of(
                        ArchitectureRules.DOCUMENTS_CHANGE_BY_THEIR_OWN_METHODS, ChangesADocumentByItsFields.class),
                Arguments.of(ArchitectureRules.SIBLINGS_DO_NOT_SEE_EACH_OTHER, SeesASibling.class),
                Arguments.of(ArchitectureRules.NOTHING_SEES_BOT, SeesBot.class),
                Arguments.of(ArchitectureRules.PLAN_IMPORT_HAS_ONE_FACE, LooksBehindTheFace.class),
                Arguments.of(ArchitectureRules.ONE_ROOM_READS_DOCUMENTS, OpensAWorkbook.class),
                Arguments.of(ArchitectureRules.ONE_ROOM_PRINTS, PrintsAPage.class),
                Arguments.of(ArchitectureRules.TIME_COMES_FROM_ONE_CLOCK, ReadsTheSystemTime.class),
                Arguments.of(ArchitectureRules.NAMES_SAY_WHAT_A_CLASS_IS, TextUtils.class),
                Arguments.of(ArchitectureRules.PACKAGES_ARE_NULL_MARKED, TextUtils.class));
    }

    @ParameterizedTest
    @FieldSource("RULES")
    void codeKeepsTo(ArchRule rule) {
        rule.check(PRODUCTION);
    }

    @ParameterizedTest
    @MethodSource("wrongClasses")
    void ruleBites(ArchRule rule, Class<?> wrong) {
        assertThat(violations(rule, wrong)).as(rule.getDescription()).isNotEmpty();
    }

    @Test
    void everyRuleIsShownToBite() {
        assertThat(wrongClasses().map(arguments -> arguments.get()[0])).containsExactlyInAnyOrderElementsOf(RULES);
    }

    @Test
    void everyWayToReadTheSystemTimeIsSeen() {
        long ways = Arrays.stream(ReadsTheSystemTime.class.getDeclaredMethods())
                .filter(method -> !method.isSynthetic())
                .count();

        assertThat(violations(ArchitectureRules.TIME_COMES_FROM_ONE_CLOCK, ReadsTheSystemTime.class))
                .hasSize((int) ways);
    }

    @Test
    void looksAtEveryModule() {
        Set<String> modules = PRODUCTION.stream()
                .map(JavaClass::getPackageName)
                .map(name -> name.split("\\.")[2])
                .collect(Collectors.toSet());

        assertThat(modules).contains("domain", "planimport", "messages", "bot");
    }

    @Test
    void takesNoTestForProduction() {
        assertThat(PRODUCTION.contain(TextUtils.class)).isFalse();
    }

    private static List<String> violations(ArchRule rule, Class<?> wrong) {
        return rule.evaluate(new ClassFileImporter().importClasses(wrong))
                .getFailureReport()
                .getDetails();
    }
}

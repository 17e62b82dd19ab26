package ru.srok.bot;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import ru.srok.messages.MessageKey;

class MessagesAreSpokenTest {

    private static final JavaClasses PRODUCTION = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("ru.srok");

    /** Their constants are found by the name of something else, which other tests hold them to. */
    private static final Set<String> FOUND_BY_NAME = Set.of("RefusalText", "DateText", "SheetText", "CommandMenu");

    static Stream<JavaField> keys() {
        return PRODUCTION.stream()
                .filter(type -> type.isEnum() && type.isAssignableTo(MessageKey.class))
                .filter(type -> !FOUND_BY_NAME.contains(type.getSimpleName()))
                .flatMap(type -> type.getFields().stream())
                .filter(field -> field.getRawType().equals(field.getOwner()));
    }

    @ParameterizedTest
    @MethodSource("keys")
    void everyMessageIsSaidSomewhere(JavaField key) {
        JavaClass owner = key.getOwner();

        assertThat(key.getAccessesToSelf().stream()
                        .filter(access -> !access.getOriginOwner().equals(owner)))
                .as(owner.getSimpleName() + "." + key.getName())
                .isNotEmpty();
    }
}

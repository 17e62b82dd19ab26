package ru.srok.bot;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessagePatternUtil;
import com.ibm.icu.text.MessagePatternUtil.ArgNode;
import com.ibm.icu.text.MessagePatternUtil.MessageContentsNode;
import com.ibm.icu.text.MessagePatternUtil.MessageNode;
import com.ibm.icu.text.MessagePatternUtil.TextNode;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import ru.srok.messages.MessageKey;
import ru.srok.messages.Messages;

/**
 * Every message that goes to a chat stands in some conversation of the files beside the tests, where people read it as
 * others will, with its buttons. What does not is named with its reason.
 */
class MessagesAreShownTest {

    private static final Path RESOURCES = Path.of(System.getProperty("srok.root", ".."), "bot/src/test/resources");

    /** Words of the command line, of papers and of sheets; their own tests read them. */
    private static final Map<String, String> ELSEWHERE = Map.ofEntries(
            Map.entry("command", "mistakes of the command line: usage-mistakes.tsv"),
            Map.entry("command-menu", "the messenger's menu: CommandMenusTest"),
            Map.entry("up", "the command «up»: UpCommand's tests and e2e"),
            Map.entry("calendar", "the command «calendar»: CalendarCommandTest"),
            Map.entry("deadline", "the command «deadline»: DeadlineCommandTest"),
            Map.entry("plan", "the command «plan show»: PlanRenderingTest"),
            Map.entry("sheet", "cells of the workbook and why one is refused: plan-import and SheetSentencesTest"),
            Map.entry("export", "cells of the workbook: ExportConversationTest"),
            Map.entry("finding", "marks of the command «plan show»: FindingWordsTest"),
            Map.entry("date", "parts of others: DateWordsTest"),
            Map.entry("refusal", "why a document is refused: RefusalWordsTest"));

    @Test
    void everyMessageOfAChatIsReadInAConversation() throws IOException {
        String shown = shown();
        String missing = keys()
                .filter(key -> !ELSEWHERE.containsKey(key.file()))
                .filter(key -> !shape(key).matcher(shown).find())
                .map(key -> key.file() + ": " + key.key())
                .collect(Collectors.toCollection(TreeSet::new))
                .stream()
                .map(line -> line + "\n")
                .collect(Collectors.joining());

        assertThat(missing).isEqualTo(allowed());
    }

    private static Stream<MessageKey> keys() {
        return new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("ru.srok.messages")
                        .stream()
                        .filter(type -> type.isEnum() && type.isAssignableTo(MessageKey.class))
                        .flatMap(type -> Stream.of(type.reflect().getEnumConstants()))
                        .map(MessageKey.class::cast);
    }

    private static String shown() throws IOException {
        try (Stream<Path> files = Files.walk(RESOURCES)) {
            return files.filter(file -> file.toString().endsWith(".txt") && !file.endsWith("not-shown.txt"))
                    .sorted()
                    .map(MessagesAreShownTest::read)
                    .collect(Collectors.joining("\n"))
                    .replace('\u00a0', ' ');
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** The keys of not-shown.txt; what stands after «#» is why. */
    private static String allowed() {
        return read(RESOURCES.resolve("ru/srok/bot/not-shown.txt"))
                .lines()
                .map(line -> line.replaceFirst("\\s*#.*", ""))
                .filter(line -> !line.isEmpty())
                .map(line -> line + "\n")
                .collect(Collectors.joining());
    }

    /** What the message looks like with any values. */
    private static Pattern shape(MessageKey key) {
        String pattern = PATTERNS.computeIfAbsent(key.file(), MessagesAreShownTest::load)
                .getProperty(key.key())
                .replace('\u00a0', ' ');
        return Pattern.compile(shape(MessagePatternUtil.buildMessageNode(pattern)), Pattern.DOTALL);
    }

    private static final Map<String, Properties> PATTERNS = new java.util.HashMap<>();

    private static Properties load(String file) {
        Properties properties = new Properties();
        try (InputStreamReader words = new InputStreamReader(
                Messages.class.getResourceAsStream(file + ".properties"), StandardCharsets.UTF_8)) {
            properties.load(words);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return properties;
    }

    private static String shape(MessageNode message) {
        return message.getContents().stream().map(MessagesAreShownTest::shape).collect(Collectors.joining());
    }

    private static String shape(MessageContentsNode part) {
        if (part instanceof TextNode text) {
            return Pattern.quote(text.getText());
        } else if (part instanceof ArgNode argument && argument.getComplexStyle() != null) {
            return argument.getComplexStyle().getVariants().stream()
                    .map(variant -> shape(variant.getMessage()))
                    .collect(Collectors.joining("|", "(?:", ")"));
        }
        return part instanceof ArgNode ? ".{0,300}?" : "\\d+";
    }
}

package ru.srok.messages;

import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.text.MessagePatternUtil;
import com.ibm.icu.text.MessagePatternUtil.ArgNode;
import com.ibm.icu.text.MessagePatternUtil.VariantNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Every form that a message takes: each choice it knows, and the numbers on which Russian endings turn. */
final class EveryMessage {

    private static final List<Object> NUMBERS = List.of(0, 1, 2, 5, 21);

    private EveryMessage() {}

    /** Its words, by the values that made them; an argument that is only put in stands as ‹its name›. */
    static Map<String, String> forms(MessageKey key) {
        Map<String, List<Object>> turns =
                turns(MessageFiles.patterns(key.file()).get(key.key()));
        int forms = turns.values().stream().mapToInt(List::size).max().orElse(1);
        Map<String, String> said = new LinkedHashMap<>();
        for (int i = 0; i < forms; i++) {
            int form = i;
            String values = turns.entrySet().stream()
                    .map(turn -> turn.getKey() + " " + value(turn.getValue(), form))
                    .collect(Collectors.joining(", "));
            said.put(values, Messages.say(key, values(key, turns, form)));
        }
        return said;
    }

    private static Object[] values(MessageKey key, Map<String, List<Object>> turns, int form) {
        return key.arguments().stream()
                .map(name -> turns.containsKey(name) ? value(turns.get(name), form) : "‹" + name + "›")
                .toArray();
    }

    private static Object value(List<Object> values, int form) {
        return values.get(form % values.size());
    }

    /** The arguments by which the words change, with the values to try. */
    private static Map<String, List<Object>> turns(String pattern) {
        Map<String, List<Object>> turns = new LinkedHashMap<>();
        MessagePatternUtil.buildMessageNode(pattern).getContents().stream()
                .filter(ArgNode.class::isInstance)
                .map(ArgNode.class::cast)
                .filter(argument -> argument.getComplexStyle() != null)
                .forEach(argument -> turns.merge(argument.getName(), tried(argument), EveryMessage::both));
        return turns;
    }

    private static List<Object> both(List<Object> some, List<Object> others) {
        return IntStream.range(0, Math.max(some.size(), others.size()))
                .mapToObj(i -> i < some.size() ? some.get(i) : others.get(i))
                .toList();
    }

    private static List<Object> tried(ArgNode argument) {
        return argument.getArgType() == MessagePattern.ArgType.PLURAL
                ? NUMBERS
                : argument.getComplexStyle().getVariants().stream()
                        .<Object>map(VariantNode::getSelector)
                        .toList();
    }
}

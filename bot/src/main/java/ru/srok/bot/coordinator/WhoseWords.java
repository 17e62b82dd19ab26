package ru.srok.bot.coordinator;

import static ru.srok.messages.Messages.say;

import java.util.List;
import ru.srok.domain.people.Institution;
import ru.srok.domain.people.Member;
import ru.srok.domain.people.WorkspaceId;
import ru.srok.domain.plan.AssigneeId;
import ru.srok.domain.plan.Binding;
import ru.srok.domain.plan.ClosingMode;
import ru.srok.domain.store.Repositories;
import ru.srok.messages.coordinator.WhoseText;

/** Whose work something is, in words that are not escaped. */
final class WhoseWords {

    private final Repositories store;

    WhoseWords(Repositories store) {
        this.store = store;
    }

    /** «все школы, отчитывается каждый» */
    String full(WorkspaceId workspace, Binding binding) {
        String who = who(workspace, binding);
        boolean several = binding.assignees().size() > 1 || binding.assignees().contains(AssigneeId.ALL_INSTITUTIONS);
        return several ? who + ", " + mode(workspace, binding) : who;
    }

    /** «Школа № 7 и ещё 3», «все школы», «внешний», «никому не поручено» */
    String who(WorkspaceId workspace, Binding binding) {
        if (binding.mode().kind() == ClosingMode.Kind.EXTERNAL) {
            return say(WhoseText.WHOSE_EXTERNAL);
        }
        List<AssigneeId> assignees = binding.assignees();
        if (assignees.isEmpty()) {
            return say(WhoseText.WHOSE_NOBODY);
        }
        String first = name(workspace, assignees.get(0));
        return assignees.size() == 1 ? first : say(WhoseText.WHOSE_AND_OTHERS, first, assignees.size() - 1);
    }

    String mode(WorkspaceId workspace, Binding binding) {
        return switch (binding.mode().kind()) {
            case LEAD ->
                say(
                        WhoseText.WHOSE_MODE_LEAD,
                        binding.assignees().isEmpty()
                                ? say(WhoseText.WHOSE_NOBODY)
                                : name(workspace, binding.assignees().get(0)));
            case EACH -> say(WhoseText.WHOSE_MODE_EACH);
            case AT_LEAST -> say(WhoseText.WHOSE_MODE_AT_LEAST, amount(binding.mode()));
            case ANY_ONE -> say(WhoseText.WHOSE_MODE_ANY);
            case EXTERNAL -> say(WhoseText.WHOSE_EXTERNAL);
        };
    }

    static String amount(ClosingMode mode) {
        return mode.amount() + (mode.percent() ? "%" : "");
    }

    private String name(WorkspaceId workspace, AssigneeId assignee) {
        if (assignee.equals(AssigneeId.ALL_INSTITUTIONS)) {
            return say(WhoseText.WHOSE_ALL_SCHOOLS);
        }
        return assignee.member()
                .flatMap(store.members()::find)
                .filter(member -> member.workspace().equals(workspace))
                .map(Member::name)
                .or(() -> assignee.institution()
                        .flatMap(store.institutions()::find)
                        .filter(one -> one.workspace().equals(workspace))
                        .map(Institution::name))
                .orElseGet(() -> say(WhoseText.WHOSE_NOBODY));
    }
}

package ru.srok.bot.up;

import java.util.ArrayList;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import ru.srok.bot.assignee.Assignees;
import ru.srok.bot.briefing.BriefingConversation;
import ru.srok.bot.briefing.StoredChanges;
import ru.srok.bot.conversation.Conversation;
import ru.srok.bot.conversation.FirstCode;
import ru.srok.bot.coordinator.CoordinatorConversations;
import ru.srok.bot.coordinator.Desk;
import ru.srok.bot.export.ExportConversation;
import ru.srok.bot.rehearsal.Rehearsal;
import ru.srok.bot.rehearsal.RehearsalConversation;
import ru.srok.bot.reminder.RoundConversation;
import ru.srok.bot.reminder.Snoozing;
import ru.srok.bot.settings.SettingsConversation;
import ru.srok.bot.substitute.Substituting;
import ru.srok.bot.summary.SummaryConversation;
import ru.srok.domain.briefing.Briefings;
import ru.srok.domain.reminder.ReminderPolicy;
import ru.srok.domain.reminder.RoundPreview;
import ru.srok.domain.store.IdSource;
import ru.srok.domain.store.Repositories;

/** What the bot can talk about, in the order in which it is asked. */
@Configuration(proxyBeanMethods = false)
class Subjects {

    @Bean
    Assignees assignees(Repositories store, IdSource ids, BotName botName) {
        return new Assignees(store, ids, botName);
    }

    @Bean
    Desk desk(Repositories store, IdSource ids, BotName botName) {
        return new Desk(store, ids, new RoundPreview(store, ReminderPolicy.DEFAULT), botName);
    }

    @Bean
    RehearsalConversation rehearsal(Repositories store, BotName botName) {
        return new RehearsalConversation(store, new Rehearsal(store, new Understudy(botName)));
    }

    @Bean
    Briefings briefings(Repositories store) {
        return new Briefings(store, new StoredChanges(store));
    }

    @Bean
    BriefingConversation briefing(Repositories store, Briefings briefings) {
        return new BriefingConversation(store, briefings);
    }

    @Bean
    List<Conversation> subjects(
            Desk desk,
            FirstCode firstCode,
            Assignees assignees,
            RehearsalConversation rehearsal,
            BriefingConversation briefing) {
        Repositories store = desk.store();
        List<Conversation> subjects = new ArrayList<>();
        subjects.add(new CoordinatorConversations(desk, firstCode, assignees::opened, assignees::help));
        subjects.add(new SummaryConversation(store, desk.ids()));
        subjects.add(briefing);
        subjects.add(new ExportConversation(store, desk.ids()));
        subjects.add(new RoundConversation(store));
        subjects.add(new Snoozing(store));
        subjects.add(new SettingsConversation(store));
        subjects.add(new Substituting(store));
        subjects.add(rehearsal);
        subjects.addAll(assignees.conversations());
        return subjects;
    }
}

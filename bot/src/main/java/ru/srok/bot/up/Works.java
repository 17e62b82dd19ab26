package ru.srok.bot.up;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import ru.srok.bot.assignee.Assignees;
import ru.srok.bot.briefing.BriefingRenderer;
import ru.srok.bot.conversation.Renderer;
import ru.srok.bot.reminder.EveningRenderer;
import ru.srok.bot.reminder.ReminderRenderer;
import ru.srok.bot.reminder.RoundRenderer;
import ru.srok.bot.summary.DigestRenderer;
import ru.srok.domain.assignment.NightlyUnfolding;
import ru.srok.domain.briefing.Briefings;
import ru.srok.domain.briefing.FridayPage;
import ru.srok.domain.reminder.EveningRound;
import ru.srok.domain.reminder.MorningRound;
import ru.srok.domain.reminder.QuietHours;
import ru.srok.domain.reminder.ReminderPolicy;
import ru.srok.domain.reminder.Rounds;
import ru.srok.domain.store.Repositories;
import ru.srok.domain.summary.WeeklyDigest;
import ru.srok.domain.time.BusinessClock;
import ru.srok.domain.time.DueWork;

/** What falls due by itself, and who words its messages. */
@Configuration(proxyBeanMethods = false)
class Works {

    @Bean
    Rounds rounds(Repositories store) {
        return new Rounds(store, ReminderPolicy.DEFAULT);
    }

    @Bean
    MorningRound morningRound(Repositories store, Rounds rounds, BusinessClock clock) {
        return new MorningRound(store, rounds, clock);
    }

    @Bean
    EveningRound eveningRound(Repositories store) {
        return new EveningRound(store);
    }

    @Bean
    WeeklyDigest weeklyDigest(Repositories store) {
        return new WeeklyDigest(store);
    }

    @Bean
    FridayPage fridayPage(Repositories store, Briefings briefings) {
        return new FridayPage(store, briefings);
    }

    @Bean
    List<DueWork> dueWorks(
            Repositories store,
            MorningRound round,
            EveningRound evening,
            WeeklyDigest digest,
            FridayPage page,
            Assignees assignees) {
        List<DueWork> works = new ArrayList<>(
                List.of(new NightlyUnfolding(store), round, evening, new QuietHours(store), digest, page));
        works.addAll(assignees.works());
        return works;
    }

    @Bean
    ReminderRenderer reminders(Repositories store, EveningRound evening, MorningRound round) {
        return new ReminderRenderer(Map.of("evening", new EveningRenderer(store, evening, round)));
    }

    @Bean
    BriefingRenderer briefingRenderer(Repositories store, Briefings briefings, FridayPage page) {
        return new BriefingRenderer(store, briefings, page);
    }

    @Bean
    List<Renderer> renderers(
            Repositories store,
            Rounds rounds,
            MorningRound round,
            ReminderRenderer reminders,
            WeeklyDigest digest,
            BriefingRenderer briefing,
            Assignees assignees) {
        List<Renderer> renderers =
                new ArrayList<>(List.of(new RoundRenderer(store, rounds, round), new DigestRenderer(store, digest)));
        renderers.add(reminders);
        renderers.add(briefing);
        renderers.addAll(assignees.renderers());
        return renderers;
    }
}

package ru.srok.bot.up;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import ru.srok.bot.assignee.Assignees;
import ru.srok.bot.briefing.BriefingRenderer;
import ru.srok.bot.conversation.Renderer;
import ru.srok.bot.outbox.UnreachableListener;
import ru.srok.bot.reminder.EveningRenderer;
import ru.srok.bot.reminder.LeaveRenderer;
import ru.srok.bot.reminder.ReminderRenderer;
import ru.srok.bot.reminder.RoundRenderer;
import ru.srok.bot.substitute.SubstituteRenderer;
import ru.srok.bot.summary.DigestRenderer;
import ru.srok.bot.summary.LetterRenderer;
import ru.srok.bot.summary.Pictures;
import ru.srok.domain.assignment.NightlyUnfolding;
import ru.srok.domain.briefing.Briefings;
import ru.srok.domain.briefing.FridayPage;
import ru.srok.domain.housekeeping.Housekeeping;
import ru.srok.domain.reminder.EveningRound;
import ru.srok.domain.reminder.LeaveAnnouncement;
import ru.srok.domain.reminder.MorningRound;
import ru.srok.domain.reminder.QuietHours;
import ru.srok.domain.reminder.ReminderPolicy;
import ru.srok.domain.reminder.Rounds;
import ru.srok.domain.store.Repositories;
import ru.srok.domain.summary.MonthlyLetter;
import ru.srok.domain.summary.WeeklyDigest;
import ru.srok.domain.time.BusinessClock;
import ru.srok.domain.time.DueWork;

/** What falls due by itself, and who words its messages; a bean of either kind here is all that a new one needs. */
@Configuration(proxyBeanMethods = false)
class Works {

    @Bean
    NightlyUnfolding nightlyUnfolding(Repositories store) {
        return new NightlyUnfolding(store);
    }

    @Bean
    Rounds rounds(Repositories store) {
        return new Rounds(store, ReminderPolicy.DEFAULT);
    }

    @Bean
    MorningRound morningRound(Repositories store, Rounds rounds, BusinessClock clock) {
        return new MorningRound(store, rounds, clock);
    }

    @Bean
    RoundRenderer roundRenderer(Repositories store, Rounds rounds, MorningRound round) {
        return new RoundRenderer(store, rounds, round);
    }

    @Bean
    EveningRound eveningRound(Repositories store) {
        return new EveningRound(store);
    }

    @Bean
    ReminderRenderer reminders(Repositories store, EveningRound evening, MorningRound round) {
        return new ReminderRenderer(Map.of(
                "evening",
                new EveningRenderer(store, evening, round),
                LeaveAnnouncement.TYPE,
                new LeaveRenderer(store, round),
                SubstituteRenderer.TYPE,
                new SubstituteRenderer(store)));
    }

    @Bean
    LeaveAnnouncement leaveAnnouncement(Repositories store) {
        return new LeaveAnnouncement(store);
    }

    @Bean
    UnreachableListener blocked(Assignees assignees) {
        return assignees.blocked();
    }

    @Bean
    QuietHours quietHours(Repositories store) {
        return new QuietHours(store);
    }

    @Bean
    WeeklyDigest weeklyDigest(Repositories store) {
        return new WeeklyDigest(store);
    }

    @Bean
    DigestRenderer digestRenderer(Repositories store, WeeklyDigest digest, Pictures pictures) {
        return new DigestRenderer(store, digest, pictures);
    }

    @Bean
    MonthlyLetter monthlyLetter(Repositories store) {
        return new MonthlyLetter(store);
    }

    @Bean
    LetterRenderer letterRenderer(Repositories store, MonthlyLetter letter) {
        return new LetterRenderer(store, letter);
    }

    @Bean
    FridayPage fridayPage(Repositories store, Briefings briefings) {
        return new FridayPage(store, briefings);
    }

    @Bean
    BriefingRenderer briefingRenderer(Repositories store, Briefings briefings, FridayPage page) {
        return new BriefingRenderer(store, briefings, page);
    }

    @Bean
    Housekeeping housekeeping(Repositories store) {
        return new Housekeeping(store);
    }

    @Bean
    List<DueWork> dueWorks(ObjectProvider<DueWork> works, Assignees assignees) {
        List<DueWork> all = new ArrayList<>(works.orderedStream().toList());
        all.addAll(assignees.works());
        return all;
    }

    @Bean
    List<Renderer> renderers(ObjectProvider<Renderer> renderers, Assignees assignees) {
        List<Renderer> all = new ArrayList<>(renderers.orderedStream().toList());
        all.addAll(assignees.renderers());
        return all;
    }
}

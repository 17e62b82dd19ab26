package ru.srok.bot.rehearsal;

import static ru.srok.messages.Messages.say;

import java.time.LocalDate;
import ru.srok.domain.chat.Button;
import ru.srok.domain.plan.Plan;
import ru.srok.messages.rehearsal.RehearsalText;

/** The buttons that lead from one screen of a forecast to another. */
final class Ways {

    private final Plan plan;
    private final Forecast forecast;

    Ways(Plan plan, Forecast forecast) {
        this.plan = plan;
        this.forecast = forecast;
    }

    /** The plan as buttons name it. */
    String plan() {
        return plan.id().value();
    }

    Button toDays() {
        return Button.of(say(RehearsalText.BACK_TO_DAYS), RehearsalScreens.DAYS, plan());
    }

    Button toBusiest() {
        return Button.of(say(RehearsalText.BUSIEST), RehearsalScreens.BUSIEST, plan());
    }

    Button toDay(LocalDate day, String label) {
        return Button.of(label, RehearsalScreens.DAY, plan(), day.toString(), "0");
    }

    Button toMessage(Foreseen one, String label) {
        int number = forecast.to(one.to().id()).indexOf(one);
        return Button.of(label, RehearsalScreens.MESSAGE, plan(), one.to().id().value(), Integer.toString(number));
    }
}

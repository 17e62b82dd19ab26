package ru.srok.bot.up;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import ru.srok.bot.console.ExitCodes;
import ru.srok.bot.console.HelpOption;
import ru.srok.bot.console.Streams;
import ru.srok.messages.Messages;
import ru.srok.messages.up.UpText;
import ru.srok.storage.Store;

/** Runs the embedded store alone, so that other processes share it. */
@Command(name = "store")
public final class StoreCommand implements Callable<Integer> {

    private final Streams streams;

    @Option(names = "--data", paramLabel = "ПАПКА", descriptionKey = "data", defaultValue = "data")
    String data = "data";

    @Mixin
    HelpOption help = new HelpOption();

    /** A command that prints what it runs to these streams. */
    public StoreCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        try {
            Store store = Stores.open(null, UpCommand.folder(data).resolve("store"));
            streams.answer(Messages.say(UpText.STORE_STARTED, data) + "\n" + Messages.say(UpText.HOW_TO_STOP) + "\n");
            Endurance.untilEnded(store);
            return ExitCodes.UNDERSTOOD;
        } catch (RefusedStart refused) {
            streams.complain(refused.sentence());
            return ExitCodes.BAD_USE;
        }
    }
}

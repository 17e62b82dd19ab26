package ru.srok.bot.up;

import java.time.Clock;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import ru.srok.bot.console.ExitCodes;
import ru.srok.bot.console.HelpOption;
import ru.srok.bot.console.Streams;
import ru.srok.messages.Messages;
import ru.srok.messages.up.UpText;
import ru.srok.sandbox.Sandbox;

/** Runs the stand-in of Telegram alone, for a bot in another process. */
@Command(name = "sandbox")
public final class SandboxCommand implements Callable<Integer> {

    private final Streams streams;
    private final Clock system;

    @Option(names = "--port", paramLabel = "ПОРТ", descriptionKey = "port", defaultValue = "8080")
    String port = "8080";

    @Option(names = "--data", paramLabel = "ПАПКА", descriptionKey = "data", defaultValue = "data")
    String data = "data";

    @Mixin
    HelpOption help = new HelpOption();

    /** A command that prints where its page is to these streams. */
    public SandboxCommand(Streams streams, Clock system) {
        this.streams = streams;
        this.system = system;
    }

    @Override
    public Integer call() {
        try {
            Sandbox sandbox =
                    Sandboxes.start(UpCommand.port(port), UpCommand.folder(data).resolve("sandbox"), null, system);
            streams.answer(
                    Messages.say(UpText.SANDBOX_STARTED, sandbox.address().toString())
                            + "\n"
                            + Messages.say(UpText.HOW_TO_STOP)
                            + "\n");
            Endurance.untilEnded(sandbox);
            return ExitCodes.UNDERSTOOD;
        } catch (RefusedStart refused) {
            streams.complain(refused.sentence());
            return ExitCodes.BAD_USE;
        }
    }
}

package ru.srok.bot.up;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import ru.srok.messages.up.UpText;
import ru.srok.sandbox.FolderInUseException;
import ru.srok.sandbox.PortTakenException;
import ru.srok.sandbox.Sandbox;
import ru.srok.sandbox.SandboxOptions;
import ru.srok.sandbox.SandboxStartException;

/** Starts the sandbox, or says in one sentence why that cannot be. */
final class Sandboxes {

    private Sandboxes() {}

    static Sandbox start(int port, Path folder, @Nullable Instant at, Clock system) throws RefusedStart {
        try {
            return Sandbox.start(new SandboxOptions(port, folder, at, system));
        } catch (PortTakenException taken) {
            throw RefusedStart.because(UpText.PORT_TAKEN, Integer.toString(port));
        } catch (FolderInUseException used) {
            throw RefusedStart.because(UpText.FOLDER_IN_USE, folder.toString());
        } catch (SandboxStartException unusable) {
            throw RefusedStart.because(UpText.BAD_FOLDER, folder.toString());
        }
    }
}

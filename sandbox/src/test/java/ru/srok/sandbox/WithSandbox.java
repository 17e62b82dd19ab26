package ru.srok.sandbox;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A fresh sandbox for each test, on a free port and with a clock that only the test moves. */
abstract class WithSandbox {
    @TempDir
    Path folder;

    final ManualClock time = new ManualClock("2026-02-02T06:00:00Z");
    Sandbox sandbox;
    SandboxClient client;

    @BeforeEach
    void start() throws SandboxStartException {
        sandbox = Sandbox.start(SandboxOptions.in(folder, time));
        client = new SandboxClient(sandbox.address());
    }

    @AfterEach
    void stop() {
        sandbox.close();
    }

    void restart() throws SandboxStartException {
        sandbox.close();
        start();
    }
}

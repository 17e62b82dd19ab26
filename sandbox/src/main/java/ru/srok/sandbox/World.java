package ru.srok.sandbox;

/** All that a sandbox knows; whoever reads or changes it does so within {@link Monitor#call}. */
record World(
        Monitor monitor,
        SandboxClock clock,
        BotProfile bot,
        People people,
        Chats chats,
        UpdateQueue updates,
        FileStore files,
        Presses presses,
        Typing typing,
        Events events) {

    static World open(Journal journal, DataFolder folder, Monitor monitor) {
        World world = new World(
                monitor,
                new SandboxClock(journal, monitor),
                new BotProfile(journal),
                new People(journal),
                new Chats(journal),
                new UpdateQueue(journal, monitor.systemNow()),
                new FileStore(journal, folder.files()),
                new Presses(monitor),
                new Typing(monitor),
                new Events());
        journal.restored();
        return world;
    }

    boolean isUntouched() {
        return people.all().isEmpty() && chats.isEmpty();
    }
}

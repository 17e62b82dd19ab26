package ru.srok.sandbox;

/** A request of the control side that is refused, with its HTTP status. */
final class ControlRefusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int status;

    ControlRefusal(int status, String message) {
        super(message);
        this.status = status;
    }

    static ControlRefusal badRequest(String message) {
        return new ControlRefusal(400, message);
    }

    static ControlRefusal notFound(String message) {
        return new ControlRefusal(404, message);
    }

    static ControlRefusal conflict(String message) {
        return new ControlRefusal(409, message);
    }

    int status() {
        return status;
    }
}

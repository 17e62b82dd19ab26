package ru.srok.bot.outbox;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Set;
import ru.srok.domain.store.Repositories;

/** A store of a process that dies before its n-th step: nothing is written by it from then on. */
final class CrashingStore {

    /** The death of the process; no code of it may catch this. */
    static final class Crash extends Error {
        private static final long serialVersionUID = 1;
    }

    private static final Set<String> WRITES = Set.of(
            "save",
            "add",
            "append",
            "store",
            "delete",
            "forget",
            "forgetExpiredBefore",
            "forgetDoneBefore",
            "forgetInterrupted",
            "deleteUnused");

    private final Repositories inner;
    private final int last;
    private int steps;

    /** Dies before the step of this number, counted from 1. */
    CrashingStore(Repositories inner, int last) {
        this.inner = inner;
        this.last = last;
    }

    Repositories store() {
        return watched(Repositories.class, inner);
    }

    /** A step: a write, or a call to the messenger. */
    void step() {
        steps++;
        if (steps >= last) {
            throw new Crash();
        }
    }

    boolean hasCrashed() {
        return steps >= last;
    }

    private <T> T watched(Class<T> type, T target) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(),
                new Class<?>[] {type},
                (proxy, method, arguments) -> call(target, method, arguments)));
    }

    private Object call(Object target, Method method, Object[] arguments) throws Throwable {
        if (WRITES.contains(method.getName())) {
            step();
        }
        try {
            Object result = method.invoke(target, arguments);
            return method.getDeclaringClass() == Repositories.class
                    ? repository(method.getReturnType(), result)
                    : result;
        } catch (InvocationTargetException thrown) {
            throw thrown.getCause();
        }
    }

    private <T> T repository(Class<T> type, Object repository) {
        return watched(type, type.cast(repository));
    }
}

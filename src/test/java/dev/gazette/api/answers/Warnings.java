package dev.gazette.api.answers;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/** What a class has written to the log since. */
final class Warnings extends Handler implements AutoCloseable {
    private final Logger logger;
    private final List<String> texts = new CopyOnWriteArrayList<>();

    private Warnings(Logger logger) {
        this.logger = logger;
    }

    static Warnings of(Class<?> type) {
        Warnings warnings = new Warnings(Logger.getLogger(type.getName()));
        warnings.logger.addHandler(warnings);
        return warnings;
    }

    /** Messages, formatted or with what they are to be formatted with. */
    List<String> texts() {
        return texts;
    }

    @Override
    public void publish(LogRecord line) {
        Object[] values = line.getParameters();
        String message = line.getMessage();
        texts.add(values == null || values.length == 0 ? message : filled(message, values));
    }

    private static String filled(String message, Object[] values) {
        return message.contains("%") ? String.format(message, values) : message + Arrays.toString(values);
    }

    @Override
    public void flush() {}

    @Override
    public void close() {
        logger.removeHandler(this);
    }
}

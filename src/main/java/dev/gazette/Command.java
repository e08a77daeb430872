package dev.gazette;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What the process is asked to do, its first argument. */
enum Command {
    /** Serve HTTP until stopped. */
    SERVE,
    /** Run the evaluation and exit. */
    EVAL,
    /** Rebuild the index and exit. */
    INDEX,
    /** Read documents, say what was found in them and exit. */
    CHECK,
    /** Run the bundled Elasticsearch alone, for development. */
    NODE;

    /** The command of that name, empty for none. */
    static Optional<Command> named(String name) {
        return Arrays.stream(values())
                .filter(command -> command.word().equals(name))
                .findFirst();
    }

    /**
     * Whether this reads files only, so that it needs neither Elasticsearch nor an index.
     *
     * @param arguments all of them, the command first
     */
    boolean readsFilesOnly(String... arguments) {
        return switch (this) {
            case CHECK -> true;
            case EVAL -> Arrays.asList(arguments).contains("--compare");
            case SERVE, INDEX, NODE -> false;
        };
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}

package dev.gazette;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.QuarkusApplication;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.inject.literal.NamedLiteral;
import jakarta.inject.Inject;
import java.util.Arrays;

/**
 * Serves, or hands over to the command of that name: a bean of type {@link QuarkusApplication} with {@code @Named} and
 * the word of the command. So this package knows no command, and a command is added without touching it.
 */
public final class GazetteApplication implements QuarkusApplication {
    private final Instance<QuarkusApplication> commands;

    @Inject
    GazetteApplication(@Any Instance<QuarkusApplication> commands) {
        this.commands = commands;
    }

    @Override
    public int run(String... arguments) throws Exception {
        String word = arguments.length == 0 ? Command.SERVE.word() : arguments[0];
        if (Command.SERVE.word().equals(word)) {
            Quarkus.waitForExit();
            return 0;
        }
        Instance<QuarkusApplication> command = commands.select(NamedLiteral.of(word));
        if (!command.isResolvable()) {
            System.err.println("命令“" + word + "”不可用");
            return 2;
        }
        return command.get().run(Arrays.copyOfRange(arguments, 1, arguments.length));
    }
}

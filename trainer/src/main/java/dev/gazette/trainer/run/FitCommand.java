package dev.gazette.trainer.run;

import dev.gazette.trainer.fit.AskedQuestion;
import dev.gazette.trainer.fit.Fit;
import dev.gazette.trainer.fit.HeldOutFit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Writes {@code ranking.properties} and {@code trust.properties} and prints what they do on sets they were not fitted to. */
final class FitCommand {
    private FitCommand() {}

    static void run(Path output, List<Path> candidates) throws IOException {
        List<AskedQuestion> questions = AskedQuestion.read(candidates);
        System.out.print(HeldOutFit.of(questions));
        Fit fit = Fit.to(questions);
        String sets = String.join(", ", questions.stream().map(AskedQuestion::set).distinct().sorted().toList());
        Files.createDirectories(output);
        Files.writeString(
                output.resolve("ranking.properties"),
                "# Conditional logit over the signals of dev.gazette.answer.Signals: which words of a question's candidates are\n"
                        + "# the answer. Fitted by trainer/run fit to: " + sets + "\n"
                        + fit.ranking().properties(fit.names()));
        Files.writeString(
                output.resolve("trust.properties"),
                "# Logistic regression over the signals of the best candidate and its lead: is it the answer? Fitted by\n"
                        + "# trainer/run fit to: " + sets + "\n"
                        + fit.trust().properties(fit.trustNames()));
    }
}

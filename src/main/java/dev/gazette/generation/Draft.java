package dev.gazette.generation;

import dev.gazette.answer.Citation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;

/** An answer as it grows: sentence by sentence checked, mended or left out, and released. */
final class Draft {
    /** Longest text in characters, marks and notice included. */
    static final int LONGEST = 800;

    private static final int NOTICE = 40;
    private static final String OTHERWISE = "\n另一份文件的说法不同：";
    private static final String ENDS = "。！？；!?;";
    private static final Logger LOG = Logger.getLogger(Draft.class);

    private final ReleaseGate gate;
    private final List<Evidence> evidence;
    private final Consumer<String> released;
    private final StringBuilder text = new StringBuilder();
    private final List<Statement> statements = new ArrayList<>();
    private final List<String> refused = new ArrayList<>();
    private int asWorded;
    private int leftOut;
    private boolean full;
    private boolean newLine;

    Draft(ReleaseGate gate, List<Evidence> evidence, Consumer<String> released) {
        this.gate = gate;
        this.evidence = List.copyOf(evidence);
        this.released = released;
    }

    /** Takes a sentence of the model. */
    void add(String raw) {
        ModelSentence sentence = ModelSentence.of(raw);
        if (full || sentence.isEmpty() || saysNothing(sentence.statement()) || isSaid(sentence.statement())) {
            return;
        }
        Statement known = gate.known(sentence.statement());
        Optional<Statement> passed = Optional.of(known).filter(this::passes);
        if (passed.isPresent()) {
            asWorded++;
        }
        passed.or(() -> mended(known)).ifPresentOrElse(this::release, () -> leftOut++);
        newLine |= sentence.endsLine();
    }

    /** That it found nothing, or that something follows: neither is a loss. */
    private static boolean saysNothing(Statement statement) {
        boolean announces = statement.marks().isEmpty() && statement.text().matches(".*[：:]");
        return announces || LetterPairs.letters(statement.text()).contains(LetterPairs.letters(PromptWriter.NOT_SAID));
    }

    private boolean isSaid(Statement statement) {
        String letters = LetterPairs.letters(statement.text());
        return statements.stream()
                .anyMatch(said -> LetterPairs.letters(said.text()).contains(letters));
    }

    private boolean passes(Statement statement) {
        return switch (gate.verdict(statement)) {
            case Verdict.Supported supported -> true;
            case Verdict.Unsupported unsupported -> {
                refused.add(unsupported.rule() + ": " + unsupported.finding());
                LOG.debugf("Not released, %s: %s", unsupported.rule(), unsupported.finding());
                yield false;
            }
        };
    }

    /** What is printed instead, unless the answer has it already; it passes the same gate. */
    private Optional<Statement> mended(Statement statement) {
        return PrintedWords.nearest(statement, evidence)
                .filter(printed -> !isSaid(printed))
                .filter(this::passes);
    }

    private void release(Statement statement) {
        String words = (newLine && !text.isEmpty() ? "\n" : "") + marked(statement);
        if (text.length() + words.length() > LONGEST - NOTICE) {
            full = true;
            return;
        }
        newLine = false;
        statements.add(statement);
        say(words);
    }

    /** Adds printed words that say otherwise, those that are not said yet; whether all of them had room. */
    boolean quotes(List<Statement> otherwise) {
        List<Statement> unsaid =
                otherwise.stream().filter(printed -> !isSaid(printed)).toList();
        String words =
                unsaid.stream().map(printed -> OTHERWISE + marked(printed)).collect(Collectors.joining());
        if (text.length() + words.length() > LONGEST - NOTICE) {
            return false;
        }
        statements.addAll(unsaid);
        if (!unsaid.isEmpty()) {
            say(words);
        }
        return true;
    }

    /** Marks stand before the full stop, as in print. */
    private static String marked(Statement statement) {
        String words = statement.text();
        String marks = statement.marks().stream().map(n -> " [" + n + "]").collect(Collectors.joining());
        int last = words.length() - 1;
        return ENDS.indexOf(words.charAt(last)) >= 0
                ? words.substring(0, last) + marks + words.charAt(last)
                : words + marks;
    }

    private void say(String words) {
        text.append(words);
        released.accept(words);
    }

    /** Ends the answer, with a notice if there is something to say; nothing may be added afterwards. */
    Optional<Notice> end(Optional<Notice> brokenOff) {
        Optional<Notice> notice = brokenOff
                .or(() -> full ? Optional.of(Notice.TOO_LONG) : Optional.empty())
                .or(() -> leftOut > 0 ? Optional.of(Notice.SHORTENED) : Optional.empty());
        notice.map(Notice::line).ifPresent(this::say);
        return notice;
    }

    /** Takes no more words. */
    void close() {
        full = true;
    }

    /** Whether no more words fit. */
    boolean isFull() {
        return full;
    }

    boolean isEmpty() {
        return statements.isEmpty();
    }

    String text() {
        return text.toString();
    }

    /** What was not released, as rule and finding. */
    List<String> refused() {
        return List.copyOf(refused);
    }

    /** Share of the model's sentences that could be released as they were. */
    double confidence() {
        double sentences = statements.size() + leftOut;
        return Math.round(100 * asWorded / Math.max(1, sentences)) / 100.0;
    }

    /** What the released sentences rest on, by number. */
    List<Citation> citations() {
        List<Citation> citations = new ArrayList<>();
        for (Evidence each : evidence) {
            List<String> resting = statements.stream()
                    .filter(statement -> statement.marks().contains(each.n()))
                    .map(Statement::text)
                    .toList();
            if (!resting.isEmpty()) {
                citations.add(PrintedWords.supporting(each, resting));
            }
        }
        return citations;
    }
}

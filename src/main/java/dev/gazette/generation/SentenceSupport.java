package dev.gazette.generation;

import dev.gazette.answer.Plain;
import dev.gazette.passage.Passage;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whether cited passages support a sentence: as a whole, or one part of it after the other. */
final class SentenceSupport {
    private static final Pattern PARTS = Pattern.compile("(?<=[，；,;])");
    private static final Pattern LEAD_IN = Pattern.compile("^([^，。；《》]{0,20})《((?:[^《》]|《[^《》]{1,80}》){1,80})》");
    private static final int MOST_PARTS = 8;
    private static final int DEEPEST = 3;

    private final List<Passage> cited;
    private final Map<Passage, List<EvidenceWindow>> windows = new LinkedHashMap<>();

    SentenceSupport(List<Passage> cited) {
        this.cited = List.copyOf(cited);
        cited.forEach(passage -> windows.put(passage, EvidenceWindow.of(passage)));
    }

    Optional<Verdict.Unsupported> check(String sentence) {
        Optional<Verdict.Unsupported> whole = best(sentence, false);
        if (whole.isEmpty() || isSupportedInParts(sentence, false, DEEPEST)) {
            return Optional.empty();
        }
        return whole.map(found -> named(found, sentence));
    }

    private boolean isSupportedInParts(String sentence, boolean later, int depth) {
        String[] parts = PARTS.split(sentence);
        if (depth == 0 || parts.length < 2 || parts.length > MOST_PARTS) {
            return false;
        }
        for (int cut = 1; cut < parts.length; cut++) {
            String head = String.join("", List.of(parts).subList(0, cut));
            String rest = String.join("", List.of(parts).subList(cut, parts.length));
            boolean supported = best(head, later).isEmpty()
                    && (best(rest, true).isEmpty() || isSupportedInParts(rest, true, depth - 1));
            if (supported) {
                return true;
            }
        }
        return false;
    }

    /** Empty when a window supports the words, else what the window says that has most of them. */
    private Optional<Verdict.Unsupported> best(String sentence, boolean later) {
        List<WindowCheck.Finding> findings = new ArrayList<>();
        for (Passage passage : cited) {
            Optional<Integer> spoken = passage.provenance().date().map(date -> date.getYear());
            List<EvidenceWindow> own = windows.getOrDefault(passage, List.of());
            Words statement = WordScanner.scan(withoutTitle(sentence, own), spoken);
            for (EvidenceWindow window : EvidenceWindow.nearest(own, statement)) {
                WindowCheck.Finding finding = WindowCheck.check(statement, window, later);
                if (finding.unsupported().isEmpty()) {
                    return Optional.empty();
                }
                findings.add(finding);
            }
        }
        return findings.stream()
                .max(Comparator.comparingDouble(WindowCheck.Finding::share))
                .flatMap(WindowCheck.Finding::unsupported);
    }

    /** 根据《某某报告》: the title of what the passage stands in says nothing of what is told there. */
    private static String withoutTitle(String sentence, List<EvidenceWindow> windows) {
        Matcher lead = LEAD_IN.matcher(sentence);
        boolean titled = lead.find()
                && !windows.isEmpty()
                && windows.getFirst().context().plain().contains(Plain.of(lead.group(2)));
        return titled ? lead.group(1) + sentence.substring(lead.end()) : sentence;
    }

    /** Says what is wrong with a figure or time: not there at all, or there for something else. */
    private Verdict.Unsupported named(Verdict.Unsupported found, String sentence) {
        if ("period".equals(found.rule())) {
            return new Verdict.Unsupported("figure-other-period", found.finding());
        }
        return "figure".equals(found.rule())
                ? new Verdict.Unsupported(FigureRule.of(found.finding(), sentence, cited), found.finding())
                : found;
    }
}

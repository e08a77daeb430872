package dev.gazette.trainer.fit;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;

/** Fits to all sets but one and scores that one, for each set in turn: what to expect of documents nobody has seen. */
public final class HeldOutFit {
    private static final double[] THRESHOLDS = {0.3, 0.4, 0.5, 0.6, 0.7};

    private HeldOutFit() {}

    private record Scored(boolean answerable, boolean right, double trust) {}

    /** A table as text. */
    public static String of(List<AskedQuestion> questions) {
        StringBuilder text = new StringBuilder();
        List<Scored> all = new ArrayList<>();
        for (String set : new TreeSet<>(questions.stream().map(AskedQuestion::set).toList())) {
            Fit fit = Fit.to(questions.stream().filter(question -> !question.set().equals(set)).toList());
            List<Scored> scored = questions.stream()
                    .filter(question -> question.set().equals(set))
                    .map(question -> {
                        Fit.Chosen chosen = fit.chosen(question);
                        return new Scored(question.facts() > 0, chosen.right(), fit.trustIn(chosen));
                    })
                    .toList();
            text.append(line(set, scored));
            all.addAll(scored);
        }
        return text.append(line("all", all)).toString();
    }

    private static String line(String name, List<Scored> scored) {
        List<Scored> answerable = scored.stream().filter(Scored::answerable).toList();
        double first = share(answerable.stream().filter(Scored::right).count(), answerable.size());
        StringBuilder line = new StringBuilder(String.format(
                Locale.ROOT, "%-24s n %d+%d  first right %.3f  AUC %.3f%n", name, answerable.size(),
                scored.size() - answerable.size(), first, auc(scored)));
        for (double threshold : THRESHOLDS) {
            List<Scored> given = scored.stream().filter(s -> s.trust >= threshold).toList();
            long right = given.stream().filter(Scored::right).count();
            long declined = answerable.stream().filter(s -> s.trust < threshold).count();
            long wrong = given.stream().filter(s -> !s.answerable).count();
            line.append(String.format(
                    Locale.ROOT, "   at %.1f: right %.3f  declined %.3f  false answers %.3f%n", threshold,
                    share(right, answerable.size()), share(declined, answerable.size()),
                    share(wrong, scored.size() - answerable.size())));
        }
        return line.toString();
    }

    private static double auc(List<Scored> scored) {
        double won = 0;
        long pairs = 0;
        for (Scored right : scored.stream().filter(Scored::right).toList()) {
            for (Scored wrong : scored.stream().filter(s -> !s.right).toList()) {
                won += right.trust > wrong.trust ? 1 : right.trust == wrong.trust ? 0.5 : 0;
                pairs++;
            }
        }
        return pairs == 0 ? 0 : won / pairs;
    }

    private static double share(long part, int whole) {
        return whole == 0 ? 0 : (double) part / whole;
    }
}

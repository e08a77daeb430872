package dev.gazette.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Short forms that a text defines: X（以下简称Y）, X（简称Y）, X（又称Y）. What X is, is plain when it is a title in 《》 or a known
 * ending; else Y must be in quotes and X must begin its sentence.
 */
final class DefinedShortForms {
    private static final Pattern DEFINITION =
            Pattern.compile("[（(](?:以下|下)?(?:统称|简称|又称|合称)(?:为)?[：:]?([^（）()]{2,40})[）)]");
    private static final Pattern TITLES_BEFORE = Pattern.compile("((?:《[^《》]{2,120}》[、和及与]?){1,6})$");
    private static final Pattern TITLE = Pattern.compile("《([^《》]{2,120})》");
    private static final Pattern CLAUSE = Pattern.compile("[^，。；：！？、\\t\\n《》“”（）()]{3,40}$");
    private static final Pattern QUOTED = Pattern.compile("^[“\"][^“”\"]+[”\"]\\p{IsHan}{0,4}$");

    private final Consumer<Defined> found;

    DefinedShortForms(Consumer<Defined> found) {
        this.found = found;
    }

    /**
     * What a definition says.
     *
     * @param full name as printed
     * @param shortForm short form as printed, outer quotes and 《》 removed
     * @param place where it says so
     */
    record Defined(NameKind kind, String full, String shortForm, NameEntry.Occurrence place) {}

    void read(TextRun run) {
        Matcher definition = DEFINITION.matcher(run.text());
        while (definition.find()) {
            String before = run.text().substring(Math.max(0, definition.start() - 400), definition.start());
            Matcher titles = TITLES_BEFORE.matcher(before);
            if (titles.find()) {
                ofTitles(run, titles.group(1), definition);
            } else {
                ofClause(run, before, definition);
            }
        }
    }

    /** As many short titles as titles: one each. One short form for several titles names each of them. */
    private void ofTitles(TextRun run, String titles, Matcher definition) {
        List<String> full = matches(titles);
        List<String> shorts = matches(definition.group(1));
        for (int i = 0; i < full.size(); i++) {
            String name = NameKey.tidy(full.get(i));
            String shortForm = shorts.size() == full.size() ? shorts.get(i) : definition.group(1);
            boolean last = shorts.size() == 1 && full.size() > 1;
            if (!last || i == full.size() - 1) {
                found.accept(
                        new Defined(TitleNames.kindOf(name), name, bare(shortForm), run.placeAt(definition.start())));
            }
        }
    }

    private void ofClause(TextRun run, String before, Matcher definition) {
        Matcher clause = CLAUSE.matcher(before);
        if (!clause.find()) {
            return;
        }
        String whole = NameKey.tidy(clause.group());
        String full = GenericWords.withoutLeading(whole);
        Optional<NameKind> known = GenericWords.hasVerb(full) ? Optional.empty() : EndingNames.kindOf(full);
        boolean opens = clause.start() == 0 || "。；\n".indexOf(before.charAt(clause.start() - 1)) >= 0;
        boolean quoted = QUOTED.matcher(definition.group(1).strip()).find();
        if (known.isPresent() || (opens && quoted)) {
            NameKind kind = known.orElse(NameKind.PROJECT);
            String name = known.isPresent() ? full : whole;
            if (name.length() > 2) {
                found.accept(new Defined(kind, name, bare(definition.group(1)), run.placeAt(definition.start())));
            }
        }
    }

    private static List<String> matches(String text) {
        List<String> titles = new ArrayList<>();
        Matcher title = TITLE.matcher(text);
        while (title.find()) {
            titles.add(title.group(1));
        }
        return titles;
    }

    private static String bare(String shortForm) {
        String text = NameKey.tidy(shortForm);
        boolean outer = text.length() > 2
                && "“《\"".indexOf(text.charAt(0)) >= 0
                && text.indexOf(text.charAt(0), 1) < 0
                && "”》\"".indexOf(text.charAt(text.length() - 1)) >= 0;
        return outer ? text.substring(1, text.length() - 1) : text;
    }
}

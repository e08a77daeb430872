package dev.gazette.trainer.official;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Asks after the group {@code answer} of a pattern. The templates name other groups: {@code {about}}, {@code {act}}.
 *
 * @param key the group whose words any answering passage must have
 */
record PatternMaker(String kind, Pattern pattern, String key, List<String> templates) implements QuestionMaker {
    private static final Pattern HOLE = Pattern.compile("\\{(\\w+)}");

    PatternMaker {
        templates = List.copyOf(templates);
    }

    static PatternMaker of(String kind, String key, String pattern, String... templates) {
        return new PatternMaker(kind, Pattern.compile(pattern), key, List.of(templates));
    }

    @Override
    public List<Asked> from(String sentence) {
        List<Asked> asked = new ArrayList<>();
        Matcher found = pattern.matcher(sentence);
        while (found.find()) {
            List<String> forms = templates.stream().map(form -> filled(form, found)).toList();
            int start = found.start("answer");
            asked.add(new Asked(kind, forms, start, found.end("answer") - start, found.group(key)));
        }
        return asked;
    }

    private static String filled(String template, Matcher found) {
        return HOLE.matcher(template).replaceAll(hole -> Matcher.quoteReplacement(found.group(hole.group(1))));
    }
}

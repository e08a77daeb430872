package dev.gazette.answer;

import dev.gazette.gazette.FootnoteMark;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Finds in printed words what a term means: a note that begins with it, 即 and 是指 behind it, 简称 or brackets beside it. */
final class DefinitionReader {
    private static final String QUOTE = "[“”\"‘’「」『』*\\s]*";
    private static final String UP_TO_THE_END = "([^。；;\\n]{2,200})";
    private static final int SHORTEST = 2;

    /** Forms of a definition, the surest first; {@code TERM} stands for the term, the group for what it means. */
    private static final List<String> FORMS = List.of(
            "(?:^|[。；;\\n])[^。；;，,：:\\n]{0,10}?TERM" + QUOTE + "[：:]\\s*" + UP_TO_THE_END,
            "TERM" + QUOTE
                    + "[，,]?\\s*[（(]?(?:即(?![将日可便使刻时])|是指(?![标导])|指的是|也就是|指(?![标导数挥定引出派向令南]))[：:]?\\s*([^。；;\\n）)]{2,200})",
            "([^，,。；;\\n（(]{4,60})[（(](?:以下|下)?(?:统称|简称)[为：:]?" + QUOTE + "TERM" + QUOTE + "[）)]",
            "(\\p{IsHan}{4,30})[（(](?:简称)?" + QUOTE + "TERM" + QUOTE + "[）)]",
            "TERM" + QUOTE + "[（(](?!见|详见|附|以下|下同|试行|草案|图|表|简称)(\\p{IsHan}[^）)]{2,60})[）)]");

    private final List<Pattern> forms;
    private final Pattern alone;

    /** A reader for one term, in the form of {@link Plain}. */
    DefinitionReader(String term) {
        String spaced = term.codePoints()
                .mapToObj(Character::toString)
                .map(Pattern::quote)
                .collect(Collectors.joining("\\s{0,2}"));
        String word = "(?<![A-Za-z\\d])" + spaced + "(?![A-Za-z\\d])";
        alone = Pattern.compile(word + QUOTE, Pattern.CASE_INSENSITIVE);
        forms = FORMS.stream()
                .map(form -> Pattern.compile(form.replace("TERM", word), Pattern.CASE_INSENSITIVE))
                .toList();
    }

    /** How many forms there are. */
    static int forms() {
        return FORMS.size();
    }

    /** What the term means by the form of this number, as printed. */
    Optional<String> meaning(int form, String printed) {
        Matcher matcher = forms.get(form).matcher(printed);
        return matcher.find()
                ? Optional.of(matcher.group(1).strip()).filter(words -> words.length() >= SHORTEST)
                : Optional.empty();
    }

    /** The mark of a note that hangs on the term. */
    Optional<FootnoteMark> mark(String printed) {
        List<FootnoteMark> marks = FootnoteMark.in(printed);
        return alone.matcher(printed)
                .results()
                .flatMap(term -> marks.stream().filter(mark -> mark.begin() == term.end()))
                .findFirst();
    }
}

package dev.gazette.answer;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A question as the reader of passages needs it.
 *
 * @param text normal form, see {@link Plain}
 * @param terms content words with their weight
 * @param focus the noun that is counted or chosen from; it counts on top of the terms
 * @param years four-digit years that the question names
 * @param session committee session that the question names
 * @param places districts, counties, cities, towns and villages that the question names
 * @param units measure words that the asked quantity must carry; any of them will do; empty when any unit is right
 * @param codes names with a number, such as of roads and lines, that the question names
 */
record Question(
        String text,
        AskedFor askedFor,
        List<WeightedTerm> terms,
        Optional<WeightedTerm> focus,
        List<String> years,
        Optional<Integer> session,
        List<String> places,
        List<String> units,
        List<String> codes) {
    private static final Pattern SOURCES = Pattern.compile(
            "说法|口径|对不上|对得上|对不对得上|矛盾|不一致|是否一致|一致吗|有出入|两[个种份处篇](?:不同的?)?(?:数(?:字|(?!\\p{IsHan}))|说法|材料|报告|文件|地方)|报告\\p{IsHan}{0,8}各(?:是|报|说)|各报了"
                    + "|(?:数字?|数据|日子|时间)\\p{IsHan}{0,4}(?:不同|不一样)|[写说报]得一样|同一个数|多报|少报|出入"
                    + "|[报说认写]的(?!\\p{IsHan}{0,20}比(?:上|去|前|同期))\\p{IsHan}{0,20}[差多少高低]出?了?(?:多少|几)"
                    + "|[报说认写数]的\\p{IsHan}{0,12},?比(?!上年|去年|上一年|前一年|同期|\\d)\\p{IsHan}{0,20}[多少高低]出?了?(?:多少|几)"
                    + "|怎么[都会又]?不(?:一样|同)|差在哪|[给报说写列提认]的(?:数\\p{IsHan}?|\\p{IsHan}{1,2}数)(?:分别|各)[是为]?");

    Question {
        requireNonNull(text, "text is null");
        requireNonNull(askedFor, "askedFor is null");
        terms = List.copyOf(terms);
        requireNonNull(focus, "focus is null");
        years = List.copyOf(years);
        requireNonNull(session, "session is null");
        places = List.copyOf(places);
        units = List.copyOf(units);
        codes = List.copyOf(codes);
    }

    boolean asksWhy() {
        return text.contains("为什么") || text.contains("为何") || text.contains("原因");
    }

    /** Whether it wants what several sources say of one thing, and so knows already that they say something. */
    boolean asksWhetherSourcesAgree() {
        return SOURCES.matcher(text).find();
    }

    /** Terms and focus: what coverage is measured on. */
    Stream<WeightedTerm> weighed() {
        return Stream.concat(terms.stream(), focus.stream());
    }

    double totalWeight() {
        return weighed().mapToDouble(WeightedTerm::weight).sum();
    }

    /**
     * A content word.
     *
     * @param forms the word and its alternatives, in the form of {@link Plain}
     * @param weight inverse document frequency
     */
    record WeightedTerm(List<String> forms, double weight) {
        WeightedTerm {
            forms = List.copyOf(forms);
        }
    }
}

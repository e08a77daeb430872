package dev.gazette.answer;

import dev.gazette.passage.Provenance.ItemReference;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * How much of what a question is about a list, or the sentence that holds one, is about: of the words of the question those
 * that only ask, count, or say how a report puts something do not tell one matter from another.
 */
final class ListSubject {
    /** Words of a question that say how a report puts something, and not what about. */
    private static final Pattern TALK = Pattern.compile(
            "方面|几类|几条|几个|内容|情况|情形|指出|提出|给出|归纳|概括|总结|逐条|报告|汇报|讲|坦承|坦白|承认|发现|查出|揪出|检查|调研|审议|常委会|人大|政府|区里|市里|县里"
                    + "|分别|所有|目前|现在|列全|列出|一下|自己|主要|我们|咱们|存在|最后|结尾|开头|大事|要抓|这块|到底|领域|环节|步骤|例子|具体");

    private static final Pattern ASKING = Pattern.compile("哪|几[个项条件类]|多少|什么|怎么|怎样|如何");
    private static final Pattern COUNT = Pattern.compile("^[一二两三四五六七八九十\\d]+[个家项类件条位份步种点块处大名户所]$");
    private static final int LONGEST_SHORT = 4;

    private ListSubject() {}

    /**
     * The share, by weight, 0 when the question is about nothing.
     *
     * @param words the list or the sentence
     * @param lead what leads to it, in the form of {@link Plain}
     */
    static double share(Question question, Candidate words, String lead) {
        ItemReference item = words.passage().provenance().item();
        String above = Plain.of(item.title()) + "|" + Plain.of(item.role().orElse("")) + "|" + lead;
        return share(question, forms -> Coverage.names(forms, words) || areIn(forms, above));
    }

    /** The same for what leads to a list alone. */
    static double share(Question question, String lead) {
        return share(question, forms -> forms.stream().anyMatch(lead::contains) || areIn(forms, lead));
    }

    private static double share(Question question, Predicate<List<String>> isNamed) {
        double all = 0;
        double found = 0;
        for (Question.WeightedTerm term : question.terms()) {
            if (tells(term.forms().getFirst())) {
                all += term.weight();
                found += isNamed.test(term.forms()) ? term.weight() : 0;
            }
        }
        return all == 0 ? 0 : found / all;
    }

    private static boolean tells(String word) {
        return !Aspect.isNamedBy(word)
                && !TALK.matcher(word).find()
                && !ASKING.matcher(word).find()
                && !COUNT.matcher(word).find();
    }

    private static boolean areIn(List<String> forms, String above) {
        return forms.stream().anyMatch(form -> isShortFor(form, above));
    }

    /** 非遗 for 非物质文化遗产: its characters in their order, with few between them. */
    private static boolean isShortFor(String form, String above) {
        boolean isShort = form.length() > 1 && form.length() <= LONGEST_SHORT && form.matches("\\p{IsHan}+");
        return isShort
                && Pattern.compile(String.join("\\p{IsHan}{0,5}", form.split("")))
                        .matcher(above)
                        .find();
    }
}

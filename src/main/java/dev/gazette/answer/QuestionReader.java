package dev.gazette.answer;

import dev.gazette.retrieval.TermProfile;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads what a question asks for and what an answer to it must name. A pure function of the question's words. */
final class QuestionReader {
    private static final Pattern YEAR = Pattern.compile("(?<!\\d)((?:19|20)\\d{2})(?=年|$|[—~至?])");
    private static final Pattern PLACE = Pattern.compile("^\\p{IsHan}{2,}(区|县|市|省|镇|乡|街道|村)$");
    private static final Pattern KIND_OF_AREA = Pattern.compile(
            "(社|园|城|校|片|辖|街|郊|地|景|假|范|发|能|活|小|税|全|本|各|我|山|林|厂|商|新)区$|(城|都|上|超|股|夜)市$|(农|乡|全|各|本|中|政|然|驻|个|试点)村$|^各.*|^全.*");
    private static final Pattern DATE =
            Pattern.compile("什么时候|何时|哪一?天|哪一?年|哪个?月|哪几天|几月|几号|几点|日期|哪一年|多久|啥时候|啥辰光|时间(是|定)|什么时间|起止");
    private static final Pattern PERSON = Pattern.compile("谁|哪位|哪几位|哪两位|叫什么名字|姓名|何人|什么人|哪些人|由哪.{0,6}(作|做|担任)");
    private static final Pattern LIST = Pattern.compile("哪些|哪几|哪[两三四五六七八九十]|有何|名单|分别|列举|几个方面");
    private static final Pattern NUMBER =
            Pattern.compile("多少|(?<![哪好])几[\\p{IsHan}]|好几[\\p{IsHan}]|百分之几|占比|比例|比重|多大|多长|多高|多远|总数|数量|金额|增速|几$|几成");
    private static final Pattern ASKED_UNIT = Pattern.compile(
            "(?:多少|(?<!好)几|百分之几)(?:个|多|[百千]?[万亿](?=[人户吨])|赞成|反对|弃权)?(平方米|平方公里|公里|千米|亿元|万元|万亩|元|块钱|钱|米|亩|吨|人次|人|名|位|户|家|条|座|处|件|项|所|辆|台|套|张|份|次|场|天|岁|成|票|年|月|分钟|小时|秒|笔|起|公顷|厘米|毫米|千瓦|%|只|支|片|栋|门|类|种)");

    private static final Pattern CODE = Pattern.compile("((?<![a-z\\d])[a-z]{1,3}\\d{1,4}|\\d{1,3}号线)");
    private static final Pattern YEAR_WORD = Pattern.compile("(?:19|20)\\d{2}年?|年");
    private static final double ABSENT = 0.5;
    private static final double FOCUS = 0.3;

    private QuestionReader() {}

    static Question read(TermProfile profile) {
        String text = Plain.of(profile.text());
        List<Question.WeightedTerm> terms = terms(profile);
        return new Question(
                text,
                askedFor(text),
                terms,
                focus(text, terms),
                matches(YEAR, text),
                profile.session(),
                places(profile),
                units(text),
                codes(text));
    }

    /** Names with a number. */
    static List<String> codes(String text) {
        return matches(CODE, text);
    }

    static AskedFor askedFor(String text) {
        if (DATE.matcher(text).find()) {
            return AskedFor.DATE;
        }
        if (NUMBER.matcher(text).find()) {
            return AskedFor.NUMBER;
        }
        if (PERSON.matcher(text).find()) {
            return AskedFor.PERSON;
        }
        return LIST.matcher(text).find() ? AskedFor.LIST : AskedFor.STATEMENT;
    }

    /**
     * Robertson and Spärck Jones' idf. A word that no passage has is mostly an everyday one, so it weighs half as much as
     * one that a single passage has; years are conditions and no terms.
     */
    private static List<Question.WeightedTerm> terms(TermProfile profile) {
        return profile.terms().stream()
                .filter(term -> !YEAR_WORD.matcher(term.text()).matches())
                .map(term -> weighted(term, profile.passages()))
                .toList();
    }

    /** What is counted or chosen from decides whether words are an answer, so it weighs on top of the terms. */
    private static Optional<Question.WeightedTerm> focus(String text, List<Question.WeightedTerm> terms) {
        AskedFor asked = askedFor(text);
        if (asked == AskedFor.PERSON || asked == AskedFor.DATE) {
            return Optional.empty();
        }
        double total = terms.stream().mapToDouble(Question.WeightedTerm::weight).sum();
        return QuestionFocus.of(text, terms).map(forms -> new Question.WeightedTerm(forms, FOCUS * total));
    }

    private static Question.WeightedTerm weighted(TermProfile.Term term, long passages) {
        List<String> forms = Stream.concat(Stream.of(term.text()), term.alternatives().stream())
                .map(Plain::of)
                .distinct()
                .toList();
        double frequency = (double) Math.max(1, term.frequency());
        double idf = Math.log(1 + (passages - frequency + 0.5) / (frequency + 0.5));
        return new Question.WeightedTerm(forms, term.frequency() == 0 ? ABSENT * idf : idf);
    }

    private static List<String> places(TermProfile profile) {
        return profile.terms().stream()
                .map(TermProfile.Term::text)
                .filter(PLACE.asPredicate().and(KIND_OF_AREA.asPredicate().negate()))
                .map(Plain::of)
                .toList();
    }

    /** The measure word after 多少 or 几, with the ways it is printed. */
    private static List<String> units(String text) {
        Matcher matcher = ASKED_UNIT.matcher(text);
        if (!matcher.find()) {
            return text.contains("百分之几") ? List.of("%") : List.of();
        }
        String unit = matcher.group(1);
        return switch (unit) {
            case "钱", "块钱", "元", "万元", "亿元" -> List.of("元");
            case "公里", "千米" -> List.of("公里", "千米", "km");
            case "人", "名", "位" -> List.of("人", "名", "位");
            case "成", "%" -> List.of("%", "成");
            case "天" -> List.of("天", "日", "个工作日");
            case "个", "项", "件", "种", "类" -> List.of();
            default -> List.of(unit);
        };
    }

    private static List<String> matches(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map(match -> match.group(1))
                .distinct()
                .toList();
    }
}

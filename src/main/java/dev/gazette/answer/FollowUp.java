package dev.gazette.answer;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Writes a follow-up question so that it can be understood alone: 那2022年呢 takes the place of the year asked about
 * before, 他 becomes the person of the last answer, a bare 职务是什么 is asked about what was talked about. A question
 * that can be understood alone stays as it is.
 */
public final class FollowUp {
    /** Longer conversations are about something else by now. */
    private static final int TURNS_READ = 5;

    /** Longer texts are no questions of a conversation; this also bounds the time that hostile ones take. */
    private static final int LONGEST = 500;

    /** A question with no more characters than this has no subject of its own. */
    private static final int BARE = 8;

    private static final Pattern LEAD = Pattern.compile(
            "^(?:那么|那就|那(?![个些份项次年天位家种])|然后|另外(?![一二两三四五六七八九十几\\d的有])|再问一?下?|请问|可是|不过|嗯|哦|噢|等一?下|稍等)[,，、 ]*");
    /** What people say before they turn to something else. */
    private static final Pattern TURN =
            Pattern.compile("^(?:对了|顺便(?:再?问一?下?)?|(?:再|还想|另外)问个?别的|换个(?:话题|问题)|(?:另外|还)想(?:了解|知道|问)一?下?)[,，、 ]*");

    private static final Pattern ELLIPTIC = Pattern.compile("^(.{1,20}?)(?:又?呢|又?怎么样|又?如何|的话)[?？!！。呀啊]*$");
    private static final Pattern MORE =
            Pattern.compile("^(?:还有(?:呢|吗|没有|哪些|什么|谁|别的)?|其他(?:的|的呢|呢)?|别的呢?|继续|接着说|然后呢?)[?？!！。呀啊]*$");
    private static final Pattern DEPENDS = Pattern.compile("^(?:其中|当中|其|一共|总共|分别|还有|也|又|同时|同样|具体)|里面|上面|下面|之前那|刚才|前面说");
    /** What nobody looks for without saying of what. */
    private static final Pattern BARE_NOUN =
            Pattern.compile("(?:建设|完成|开工|竣工|主管|牵头|责任|承办)?(?:期限|日期|时间|地点|单位|部门|负责人|进度|条件|依据|原因|理由)");

    private static final Pattern OWN_SUBJECT = Pattern.compile(
            "[A-Za-z]{2,}|[《“\"]|(?:19|20)\\d{2}年|第.{1,3}次会议|^\\p{IsHan}{2,6}(?<![量率额数度])(?:有|设|共有)(?:多少|几|哪)");
    private static final Pattern YEAR = Pattern.compile("(?:截至)?(?:19|20)\\d{2}年[末底度]?");
    private static final Pattern RELATIONAL =
            Pattern.compile("^(?:(?:19|20)\\d{2}年)?(?:[上下]半年)?的?(\\p{IsHan}{2})(?:是|为|有|定|达到?)?(?:多少|几|什么|哪).{0,4}$");
    /** What was asked about a thing before, behind the thing, as this class puts it. */
    private static final Pattern ASKED_OF_IT = Pattern.compile("(?<=^[^，]{6,60})，[^，]{1,6}$");

    /** The thing stands before it by then. */
    private static final Pattern POINTER =
            Pattern.compile("^(?:这|那|该)[个项条家座所份]?(?:项目|工程|单位|机构|地方)?(?=[有是由的]|什么|多少|哪|几|一共|总共)");

    /** What was found last, and not what was asked for. */
    private static final Pattern OF_IT = Pattern.compile("^(?:它|其(?!中|他|它|余|次|实)|该(?![\\p{IsHan}]))");

    /** 我想看2020年的. */
    private static final Pattern WANTED =
            Pattern.compile("^.{0,6}?我?(?:想|要|是)(?:看|要|问|知道|了解)?(?:的是)?((?:19|20)\\d{2}年(?:[上下]半年|末|底)?)的?[?？。!！]*$");

    private static final Pattern PUNCTUATION = Pattern.compile("[\\s?？!！。，,、：:；;]+");

    private FollowUp() {}

    /**
     * The question in a form that needs no earlier one.
     *
     * @param earlier earlier turns of the conversation, oldest first; the last few are read
     */
    public static String standalone(List<Turn> earlier, String question) {
        return question.length() > LONGEST ? question : rewritten(understood(earlier), question);
    }

    /**
     * The ways in which the question may be meant, the likeliest first: as {@link #standalone} writes it, about what was found
     * last (before that when it is about 它), about what the last question was about, about what the last two were, about what
     * the first one was, about something new. A question that names its subject, and not 它, has one meaning.
     */
    static List<String> readings(List<Turn> earlier, String question) {
        List<Turn> turns = understood(earlier);
        if (turns.isEmpty() || question.length() > LONGEST) {
            return List.of(question);
        }
        String body = body(question.strip());
        boolean isOfIt = OF_IT.matcher(body).find();
        boolean namesSubject =
                OWN_SUBJECT.matcher(body).find() || !SmallPlace.in(body).isEmpty();
        if (turnsAway(question) || isCertainPart(body) || (namesSubject && !isOfIt)) {
            return List.of(rewritten(turns, question));
        }
        Set<String> readings = new LinkedHashSet<>();
        Optional<String> thing = References.thingFound(turns.getLast()).map(found -> about(found, body));
        thing.filter(any -> isOfIt).ifPresent(readings::add);
        readings.add(rewritten(turns, question));
        thing.ifPresent(readings::add);
        readings.add(about(Topic.of(turns.getLast().question()), body));
        common(turns).ifPresent(topic -> readings.add(about(topic, body)));
        readings.add(about(Topic.of(turns.getFirst().question()), body));
        readings.add(question);
        return readings.stream().filter(words -> words.length() <= LONGEST).toList();
    }

    /** 上一年呢, 2021年呢: nothing else can be meant than the same of that. */
    private static boolean isCertainPart(String body) {
        Matcher elliptic = ELLIPTIC.matcher(body);
        String part = elliptic.matches() ? elliptic.group(1) : Topic.withoutMark(body);
        return SameKind.isPart(part) || Neighbours.isOne(part);
    }

    private static Optional<String> common(List<Turn> turns) {
        return Topic.common(turns.stream().map(Turn::question).toList());
    }

    /** The turns that are read, each in a form that needs no earlier one. */
    private static List<Turn> understood(List<Turn> earlier) {
        List<Turn> understood = new ArrayList<>();
        for (Turn turn : earlier.subList(Math.max(0, earlier.size() - TURNS_READ), earlier.size())) {
            if (turn.question().length() <= LONGEST) {
                Optional<String> answer =
                        turn.answer().map(words -> words.substring(0, Math.min(words.length(), LONGEST)));
                String alone = turn.isUnderstood() ? turn.question() : rewritten(understood, turn.question());
                understood.add(Turn.understood(alone, answer));
            }
        }
        return understood;
    }

    private static String body(String question) {
        return LEAD.matcher(TURN.matcher(question).replaceFirst("")).replaceFirst("");
    }

    /** Whether it says that it is about something else, and points back to nothing. */
    private static boolean turnsAway(String question) {
        var turn = TURN.matcher(question.strip());
        if (!turn.find()) {
            return false;
        }
        String rest = question.strip().substring(turn.end());
        boolean goesOn = References.remainIn(rest)
                || ELLIPTIC.matcher(rest).matches()
                || SameKind.isPart(Topic.withoutMark(rest))
                || DEPENDS.matcher(rest).find()
                || isRelational(rest);
        return !goesOn;
    }

    private static String rewritten(List<Turn> turns, String question) {
        String alone = alone(turns, question);
        return alone.length() <= LONGEST ? alone : question;
    }

    private static String alone(List<Turn> turns, String question) {
        String plain = question.strip();
        if (turns.isEmpty() || plain.isEmpty()) {
            return question;
        }
        Turn last = turns.getLast();
        if (MORE.matcher(plain).matches()) {
            return Topic.withoutMark(last.question()) + "，还有哪些？";
        }
        if (turnsAway(plain)) {
            return TURN.matcher(plain).replaceFirst("");
        }
        String body = body(plain);
        return part(last, body).or(() -> corrected(turns, body)).orElseGet(() -> resolved(turns, question, body));
    }

    /** 那2022年呢; also without 呢 when it is nothing but a year, a session, a place in a list. */
    private static Optional<String> part(Turn last, String body) {
        var elliptic = ELLIPTIC.matcher(body);
        if (elliptic.matches()) {
            return Optional.of(inPlace(last, elliptic.group(1)));
        }
        Matcher wanted = WANTED.matcher(body);
        String words = wanted.matches() ? wanted.group(1) : Topic.withoutMark(body);
        return SameKind.isPart(words) ? SameKind.replaced(last.question(), words) : Optional.empty();
    }

    private static Optional<String> corrected(List<Turn> turns, String body) {
        Turn last = turns.getLast();
        return Correction.meant(body).map(meant -> {
            String part = LEAD.matcher(meant).replaceFirst("");
            return Correction.asks(part)
                    ? resolved(turns, part, part)
                    : Correction.exchanged(last.question(), body).orElseGet(() -> inPlace(last, part));
        });
    }

    private static String inPlace(Turn last, String part) {
        return SameKind.replaced(last.question(), part)
                .or(() -> thing(last.question(), part))
                .orElseGet(() -> about(last, Topic.asked(last.question(), part)));
    }

    /** Another thing of which the same is asked that was asked of the last one: 甲率，2021年目标是多少; 乙数的呢. */
    private static Optional<String> thing(String earlier, String part) {
        int comma = earlier.indexOf('，');
        boolean isAskedOf = comma > 0 && isRelational(earlier.substring(comma + 1));
        return isAskedOf && !Topic.asks(part) && !Topic.isRelational(part)
                ? Optional.of(part.replaceFirst("的$", "") + earlier.substring(comma))
                : Optional.empty();
    }

    private static String resolved(List<Turn> turns, String question, String body) {
        String plain = question.strip();
        String resolved = References.resolved(turns.getLast(), body);
        boolean isExplained = !resolved.equals(body);
        boolean isOpen = References.remainIn(resolved)
                || DEPENDS.matcher(resolved).find()
                || (!isExplained && hasNoSubject(body, plain.startsWith("那") && !body.equals(plain)));
        if (isOpen) {
            return about(topic(turns, resolved), resolved);
        }
        return isExplained ? resolved : question;
    }

    /** What has a noun of its own asks about the thing of the conversation, and not about what was asked of it last. */
    private static String topic(List<Turn> turns, String question) {
        var asking = Topic.asking(question);
        boolean hasNoun = asking.find() && asking.start() > 1 && !isRelational(question);
        return Optional.of(turns)
                .filter(any -> hasNoun && !DEPENDS.matcher(question).find())
                .flatMap(FollowUp::common)
                .orElseGet(() -> Topic.of(turns.getLast().question()));
    }

    /** A short question has none, and one that goes on from the last (那…) mostly has none either. */
    private static boolean hasNoSubject(String question, boolean goesOn) {
        return (goesOn && !OWN_SUBJECT.matcher(question).find()) || isBare(question) || isRelational(question);
    }

    /** 2025年目标是多少: the period is not what it is about. */
    private static boolean isRelational(String question) {
        var words = RELATIONAL.matcher(Topic.withoutMark(question));
        return words.matches() && Topic.isRelational(words.group(1));
    }

    private static boolean isBare(String question) {
        String plain = PUNCTUATION.matcher(question).replaceAll("");
        return plain.length() <= BARE
                && (Topic.asks(question) || BARE_NOUN.matcher(plain).matches())
                && !OWN_SUBJECT.matcher(plain).find();
    }

    private static String about(Turn last, String question) {
        return about(Topic.of(last.question()), question);
    }

    private static String about(String before, String question) {
        // two years in one question would ask for both
        String topic = YEAR.matcher(question).find() ? YEAR.matcher(before).replaceAll("") : before;
        if (topic.isEmpty() || question.contains(topic)) {
            return question;
        }
        String thing =
                question.startsWith("其中") ? topic : ASKED_OF_IT.matcher(topic).replaceFirst("");
        return thing + "，" + POINTER.matcher(question).replaceFirst("");
    }
}

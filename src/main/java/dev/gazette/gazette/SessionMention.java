package dev.gazette.gazette;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A meeting named in a text: a session of the Standing Committee, such as 某县第六届人民代表大会常务委员会第五次会议, or
 * one of the congress itself, such as 某县第六届人民代表大会第二次会议.
 *
 * @param session number of the session
 * @param congress number of the congress (届), empty when it cannot be read
 * @param name the words up to and with 会议
 * @param label short form for facets
 */
record SessionMention(Assembly assembly, int session, Optional<Integer> congress, String name, String label) {
    /** Who meets. */
    enum Assembly {
        COMMITTEE(""),
        CONGRESS("人大");

        private final String inLabel;

        Assembly(String inLabel) {
            this.inLabel = inLabel;
        }
    }

    /** Openers and titles are short; what is longer is no such text, and is not searched further. */
    private static final int SEARCHED = 400;

    private static final String NUMBER = "[一二三四五六七八九十百零〇○两\\d０-９]{1,7}";
    private static final String SESSION = "第?(?<session>" + NUMBER + ")次(?:[（(]扩大[)）])?";
    private static final String CONGRESS = "第?(?<congress>" + NUMBER + ")届\\p{IsHan}{0,8}?";
    private static final String PLACE = "[\\p{IsHan}\\d]{0,30}?";
    private static final List<Form> FORMS = List.of(
            new Form(
                    Assembly.COMMITTEE,
                    PLACE + "(?:" + CONGRESS + ")?(?:人民代表大会|人大)?(?:常务委员会|常委会)" + SESSION + "(?:会议)?"),
            new Form(Assembly.CONGRESS, PLACE + CONGRESS + "(?:人民代表大会|人大|人代会)" + SESSION + "会议"),
            // a gazette of one committee need not name it in every line
            new Form(Assembly.COMMITTEE, "(?<=日在|日)(?:第?(?<congress>" + NUMBER + ")届)?" + SESSION + "会议"));

    private static final Pattern BEFORE_NAME = Pattern.compile("^(?:.*日(?:在)?|.*(?:召开|关于|举行)|[在经由])");

    SessionMention {
        requireNonNull(assembly, "assembly is null");
        requireNonNull(congress, "congress is null");
        requireNonNull(name, "name is null");
        requireNonNull(label, "label is null");
    }

    /** The first meeting named; a session of the committee goes before one of the congress. */
    static Optional<SessionMention> find(String text) {
        String plain = Texts.squeeze(text);
        String searched = plain.substring(0, Math.min(plain.length(), SEARCHED));
        return FORMS.stream().flatMap(form -> form.find(searched).stream()).findFirst();
    }

    /** Whether both name the same meeting; a congress that is not printed agrees with any. */
    boolean isSameMeeting(SessionMention other) {
        return assembly == other.assembly
                && session == other.session
                && (congress.isEmpty() || other.congress.isEmpty() || congress.equals(other.congress));
    }

    private record Form(Assembly assembly, Pattern pattern) {
        Form(Assembly assembly, String regex) {
            this(assembly, Pattern.compile(regex));
        }

        Optional<SessionMention> find(String text) {
            Matcher matcher = pattern.matcher(text);
            if (!matcher.find()) {
                return Optional.empty();
            }
            OptionalInt session = ChineseNumerals.parse(matcher.group("session"));
            if (session.isEmpty()) {
                return Optional.empty();
            }
            String printed = matcher.group("congress");
            OptionalInt congress = printed == null ? OptionalInt.empty() : ChineseNumerals.parse(printed);
            String name = BEFORE_NAME.matcher(matcher.group()).replaceFirst("");
            return Optional.of(new SessionMention(
                    assembly,
                    session.getAsInt(),
                    congress.isPresent() ? Optional.of(congress.getAsInt()) : Optional.empty(),
                    name.endsWith("会议") ? name : name + "会议",
                    (printed == null ? "" : printed + "届") + assembly.inLabel + "第" + matcher.group("session") + "次"));
        }
    }
}

package dev.gazette.gazette;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A session named in a text, such as 某县第六届人民代表大会常务委员会第五次会议.
 *
 * @param session number of the session
 * @param congress number of the congress (届), empty when it cannot be read
 * @param name the words up to and with 会议
 * @param label short form for facets
 */
record SessionMention(int session, Optional<Integer> congress, String name, String label) {
    private static final String NUMBER = "[一二三四五六七八九十百零〇两\\d]+";
    private static final Pattern SESSION = Pattern.compile(
            "([\\p{IsHan}\\d]*?(?:第)?(" + NUMBER + ")届(?:人民代表大会|人大)(?:常务委员会|常委会)第(" + NUMBER + ")次(?:会议)?)");

    static Optional<SessionMention> find(String text) {
        Matcher matcher = SESSION.matcher(Texts.squeeze(text));
        if (!matcher.find()) {
            return Optional.empty();
        }
        OptionalInt session = ChineseNumerals.parse(matcher.group(3));
        if (session.isEmpty()) {
            return Optional.empty();
        }
        OptionalInt number = ChineseNumerals.parse(matcher.group(2));
        Optional<Integer> congress = number.isPresent() ? Optional.of(number.getAsInt()) : Optional.empty();
        String name = matcher.group(1).replaceFirst("^.*日(在)?", "");
        String full = name.endsWith("会议") ? name : name + "会议";
        String label = matcher.group(2) + "届第" + matcher.group(3) + "次";
        return Optional.of(new SessionMention(session.getAsInt(), congress, full, label));
    }
}

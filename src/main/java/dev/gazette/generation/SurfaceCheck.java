package dev.gazette.generation;

import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What can be said of a statement without reading any evidence: its characters and its language. */
final class SurfaceCheck {
    private static final int LONGEST = 600;
    private static final Pattern HOSTILE = Pattern.compile(
            "(?i)https?[:：]|www\\.|[a-z]{2,10}://|(?:javascript|data|mailto|vbscript):|!?\\[[^\\]]{0,200}\\]\\(|"
                    + "</?[a-z!][^>]{0,200}>?|&#?\\w{2,8};|`|\\{\\{|\\$\\{|\\w{2,30}\\.(?:com|cn|net|org)\\b");

    private SurfaceCheck() {}

    static Optional<Verdict.Unsupported> check(String question, String text) {
        Optional<String> hostile = hostile(text);
        if (hostile.isPresent()) {
            return hostile.map(found -> new Verdict.Unsupported("hostile-form", found));
        }
        if (text.length() > LONGEST) {
            return Optional.of(new Verdict.Unsupported("hostile-form", "超过" + LONGEST + "字"));
        }
        boolean other = isMostlyHan(question) && !isMostlyHan(text);
        return other ? Optional.of(new Verdict.Unsupported("other-language", text)) : Optional.empty();
    }

    private static Optional<String> hostile(String text) {
        Optional<String> character = text.codePoints()
                .filter(SurfaceCheck::isInvisible)
                .mapToObj(c -> String.format("U+%04X", c))
                .findFirst();
        if (character.isPresent()) {
            return character;
        }
        String shortened = text.substring(0, Math.min(text.length(), LONGEST));
        Matcher form = HOSTILE.matcher(Normalizer.normalize(shortened, Normalizer.Form.NFKC));
        return form.find() ? Optional.of(form.group()) : Optional.empty();
    }

    private static boolean isInvisible(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL -> c != '\n' && c != '\t';
            case Character.FORMAT, Character.SURROGATE, Character.PRIVATE_USE, Character.UNASSIGNED -> true;
            default -> false;
        };
    }

    private static boolean isMostlyHan(String text) {
        long letters = text.codePoints().filter(Character::isLetter).count();
        long han = text.codePoints()
                .filter(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN)
                .count();
        return letters == 0 || han * 2 >= letters;
    }
}

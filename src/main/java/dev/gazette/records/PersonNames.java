package dev.gazette.records;

import dev.gazette.gazette.Texts;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** Names of people as they are printed in lists: in columns, with inner spaces, with 同志 and notes in brackets. */
public final class PersonNames {
    private static final Pattern NAME =
            Pattern.compile("\\p{IsHan}{2,4}|\\p{IsHan}{1,10}(?:[·•‧・∙]\\p{IsHan}{1,10}){1,3}");
    private static final Pattern SEPARATOR = Pattern.compile("[、，,；;。.\\t\\n/]+|(?<=\\S)(?:和|与|及|以及)(?=\\S)");
    private static final Pattern PAUSE = Pattern.compile("[、，,；;。\\t\\n/]+");
    private static final Pattern WIDE_GAP = Pattern.compile("[ \\u3000\\u00a0]{2,9}");
    private static final Pattern GAP = Pattern.compile("[ \\u3000\\u00a0]+");
    private static final Pattern NOTE = Pattern.compile("[（(][^（()）]{0,40}[)）]");
    private static final Pattern TITLE = Pattern.compile("(?:等?\\d{0,3}名?(?:同志|先生|女士|代表))$|等$");
    private static final Pattern DOT = Pattern.compile("[·•‧・∙]");

    private PersonNames() {}

    /** The form in which names are compared: no white space, simplified characters, one kind of dot. */
    public static String key(String name) {
        return DOT.matcher(Texts.simplified(Texts.squeeze(name))).replaceAll("·");
    }

    static boolean isName(String text) {
        return NAME.matcher(text).matches();
    }

    /** The names of a list in order; what is no name is left in, see {@link #isName}. */
    static List<String> split(String list) {
        String bare = NOTE.matcher(list).replaceAll("").strip();
        List<String> plain = names(PAUSE, bare);
        // 和 may be part of a name, so it separates only what is no name otherwise
        return plain.stream().allMatch(PersonNames::isName) ? plain : names(SEPARATOR, bare);
    }

    /** Whether the text is a list of names and nothing else. */
    static boolean areNames(String list) {
        List<String> names = split(list);
        return !names.isEmpty() && names.stream().allMatch(PersonNames::isName);
    }

    /**
     * Whether names that are printed in columns, or one a line, go on in the next line: no name runs over the end of a
     * line, as it may where pauses separate them.
     *
     * @param line may begin with a label and a colon
     */
    static boolean goOnBelow(String line, String next) {
        int label = Math.max(line.lastIndexOf('：'), line.lastIndexOf(':'));
        String own = line.substring(label + 1).strip();
        boolean whole = label < 0 && isName(own);
        boolean columns = GAP.matcher(own).find() && areWithoutPause(own);
        return (own.isEmpty() || whole || columns) && areWithoutPause(next);
    }

    private static boolean areWithoutPause(String list) {
        return !PAUSE.matcher(list.strip()).find() && areNames(list);
    }

    private static List<String> names(Pattern separator, String list) {
        return Arrays.stream(separator.split(list))
                .flatMap(piece -> Arrays.stream(WIDE_GAP.split(piece.strip())))
                .flatMap(piece -> spaced(piece.strip()).stream())
                .map(name -> TITLE.matcher(name).replaceFirst(""))
                .filter(name -> !name.isEmpty())
                .toList();
    }

    /** Single spaces stand inside a name (李 明) or between names (李明 王芳). */
    private static List<String> spaced(String piece) {
        List<String> names = new ArrayList<>();
        String open = "";
        for (String part : GAP.split(piece)) {
            if (!open.isEmpty()) {
                names.add(open + part);
                open = "";
            } else if (part.length() == 1) {
                open = part;
            } else {
                names.add(part);
            }
        }
        if (!open.isEmpty()) {
            names.add(names.isEmpty() ? open : names.removeLast() + open);
        }
        return names;
    }
}

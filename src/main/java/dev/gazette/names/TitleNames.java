package dev.gazette.names;

import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names in 《》: laws and documents; plans and programmes by their ending. */
final class TitleNames {
    private static final int SHORTEST = 3;
    private static final int LONGEST = 90;

    /** One title may hold others in 〈〉; titles in titles are read as names of their own too. */
    private static final Pattern TITLE = Pattern.compile("《([^《》]{2,200})》");

    private static final Pattern PLAN = Pattern.compile("(规划|计划|纲要|行动方案|方案)(纲要)?([（(][^（）()]{1,20}[）)])?$");
    private static final Pattern HAS_WORDS = Pattern.compile("\\p{IsHan}{2}");

    private final Consumer<Mention> found;

    TitleNames(Consumer<Mention> found) {
        this.found = found;
    }

    void read(TextRun run) {
        Matcher title = TITLE.matcher(run.text());
        while (title.find()) {
            String name = NameKey.tidy(title.group(1));
            int length = name.length();
            if (length >= SHORTEST
                    && length <= LONGEST
                    && !GenericWords.isOnlyKind(name)
                    && HAS_WORDS.matcher(name).find()) {
                found.accept(new Mention(kindOf(name), name, "", "", run.placeAt(title.start())));
            }
        }
    }

    static NameKind kindOf(String title) {
        return PLAN.matcher(title).find() ? NameKind.PROJECT : NameKind.LAW;
    }
}

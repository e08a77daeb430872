package dev.gazette.names;

import dev.gazette.gazette.Gazette;
import dev.gazette.gazette.Item;
import dev.gazette.gazette.ItemKind;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Persons outside lists: who delivers an item, who signs, who is named beside an office or as 同志. */
final class PersonPatterns {
    private static final Pattern SIGNED = Pattern.compile(
            "^([\\p{IsHan}]{0,30}(?:长|主任|书记|申请人|报告人|提名人|主席))[：:][\\s\\u3000]*(\\p{IsHan}[\\s\\u3000]?\\p{IsHan}{1,2})$");
    private static final Pattern COMRADE = Pattern.compile("(\\p{IsHan}{2,4})同志");
    private static final Pattern OFFICE = Pattern.compile(
            "((?:区|市|县|省|镇|州|副|党委|党组)(?:委|政府|人大常委会|法院|检察院)?(?:副)?(?:书记|区长|市长|县长|省长|镇长|主任|主席|院长|检察长))(\\p{IsHan}{2,3})");
    private static final String FOLLOWS_NAME = "、，。；：（）()！？和与及等所作为受的在";

    /** Words that follow an office or precede 同志 and begin like a family name. */
    private static final Pattern NO_NAME = Pattern.compile(
            "^(?:关于|强调|时任|任命|同时|于是|高度|安排|全面|全体|应当|常务|方面|明确|对于|成员|包括|连续|党组|都是|和副|任期|任职|党员|温暖|包容|习惯|向全|相关|关负|干部|应有|高高|老党)|.*(?:等|的|些|负责|有关|领导|各位)");

    private final Consumer<Mention> found;

    PersonPatterns(Consumer<Mention> found) {
        this.found = found;
    }

    /** Reads the speakers of the items and the running text of one document. */
    void read(Gazette gazette, List<TextRun> runs) {
        gazette.items().forEach(item -> speaker(gazette.documentId(), item));
        Map<String, Set<Character>> after = new HashMap<>();
        runs.forEach(run -> countFollowers(run.text(), after));
        for (TextRun run : runs) {
            signatures(run);
            comrades(run);
            if (run.kind() != ItemKind.ATTENDANCE) {
                officers(run, after);
            }
        }
    }

    private void speaker(String document, Item item) {
        item.speaker()
                .filter(PersonLists::isName)
                .ifPresent(name -> found.accept(new Mention(
                        NameKind.PERSON,
                        name,
                        NameKey.tidy(item.role().orElse("")),
                        "",
                        new NameEntry.Occurrence(
                                document, item.id(), item.lines().first()))));
    }

    private void signatures(TextRun run) {
        Matcher signed = SIGNED.matcher(run.text().strip());
        if (signed.matches()) {
            add(run, signed.group(2), signed.group(1), 0);
        }
    }

    /** Before 同志 stand the characters of the name and perhaps a word that governs it: the family name decides. */
    private void comrades(TextRun run) {
        Matcher comrade = COMRADE.matcher(run.text());
        while (comrade.find()) {
            String before = comrade.group(1);
            String two = tail(before, 2);
            String three = tail(before, 3);
            boolean long3 = three.length() == 3
                    && Surnames.begins(three)
                    && !(Surnames.beginsLikeParticle(three) && Surnames.begins(two));
            String name = long3 ? three : two;
            if (Surnames.begins(name) && !NO_NAME.matcher(name).find()) {
                add(run, name, "", comrade.start());
            }
        }
    }

    /** Where a name ends is told by punctuation, or by its going on differently in another place. */
    private void officers(TextRun run, Map<String, Set<Character>> after) {
        Matcher officer = OFFICE.matcher(run.text());
        while (officer.find()) {
            String text = run.text();
            String both = officer.group(2);
            for (int length = both.length(); length >= 2; length--) {
                int end = officer.start(2) + length;
                String name = both.substring(0, length);
                boolean ends = end == text.length()
                        || FOLLOWS_NAME.indexOf(text.charAt(end)) >= 0
                        || after.getOrDefault(name, Set.of()).size() > 1;
                if (Surnames.begins(name) && ends && !NO_NAME.matcher(name).find()) {
                    add(run, name, officer.group(1), officer.start(2));
                    break;
                }
            }
        }
    }

    private static void countFollowers(String text, Map<String, Set<Character>> after) {
        Matcher officer = OFFICE.matcher(text);
        while (officer.find()) {
            for (int length = 2; length <= officer.group(2).length(); length++) {
                int end = officer.start(2) + length;
                char next = end < text.length() ? text.charAt(end) : '\n';
                after.computeIfAbsent(text.substring(officer.start(2), end), name -> new HashSet<>())
                        .add(next);
            }
        }
    }

    private void add(TextRun run, String name, String office, int offset) {
        found.accept(new Mention(NameKind.PERSON, name, office, "", run.placeAt(offset)));
    }

    private static String tail(String text, int length) {
        return text.substring(Math.max(0, text.length() - length));
    }
}

package dev.gazette.names;

import dev.gazette.gazette.Gazette;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * Builds the authority list from parsed documents: the same documents give the same list. Names found in one document
 * are counted in all, so their text is kept until the list is made, but not in memory: that holds the names and one
 * document, however many there are. To be closed. Not for use by several threads.
 */
public final class NameReader implements AutoCloseable {
    /** Raise when a rule changes, so that indices are built anew. */
    public static final int RULES = 1;

    private static final Pattern ARTICLE = Pattern.compile("[\\s\\u3000*]*第[一二三四五六七八九十百千〇零\\d]{1,8}条");
    private static final Pattern OFFICE_END =
            Pattern.compile("(?:党组|党委)?(?:副|代理|第一)?(?:主任委员|主任|局长|院长|检察长|理事长|区长|市长|县长|镇长|书记|主席|审判员|检察员|委员|人民陪审员)$");

    private final Map<String, Draft> drafts = new TreeMap<>();
    private final EndingNames endings = new EndingNames();
    private final RunStore runs;
    private final List<DefinedShortForms.Defined> defined = new ArrayList<>();

    public NameReader() {
        this(new RunStore());
    }

    NameReader(RunStore runs) {
        this.runs = runs;
    }

    /** Reads the names of all documents. */
    public static Authority read(List<Gazette> gazettes) {
        try (NameReader reader = new NameReader()) {
            gazettes.forEach(reader::add);
            return reader.list();
        }
    }

    @Override
    public void close() {
        runs.close();
    }

    /** Reads one more document. */
    public void add(Gazette gazette) {
        Consumer<Mention> found = this::add;
        List<TextRun> own = TextRun.of(gazette);
        PersonLists lists = new PersonLists(found);
        TitleNames titles = new TitleNames(found);
        DefinedShortForms shortForms = new DefinedShortForms(defined::add);
        boolean statute = isStatute(own);
        for (TextRun run : own) {
            titles.read(run);
            shortForms.read(run);
            if (!statute) {
                lists.read(run);
                endings.read(run);
            }
        }
        if (!statute) {
            new PersonPatterns(found).read(gazette, own);
        }
        own.forEach(runs::add);
    }

    /** A statute speaks of kinds of persons, organs and places; the names in it are titles and what it defines. */
    private static boolean isStatute(List<TextRun> runs) {
        long articles = runs.stream()
                .filter(run -> ARTICLE.matcher(run.text()).lookingAt())
                .count();
        return articles * 4 > runs.size();
    }

    /** The list of all documents that were added; to be called once, after the last of them. */
    public Authority list() {
        endings.report(found -> drafts.merge(found.kind + found.key, found, Draft::with));
        addDefined();
        count();
        attachShortForms();
        return new Authority(NameGroups.of(drafts));
    }

    private void addDefined() {
        for (DefinedShortForms.Defined definition : defined) {
            add(new Mention(definition.kind(), definition.full(), "", "", definition.place()));
        }
    }

    /** An office names its organ: 某局 in 某局副局长. */
    private void addOrganOf(Mention person) {
        String organ = OFFICE_END.matcher(person.context()).replaceFirst("");
        boolean shorter = organ.length() < person.context().length();
        if (shorter && EndingNames.kindOf(organ).filter(NameKind.ORGAN::equals).isPresent()) {
            add(new Mention(NameKind.ORGAN, organ, "", "", person.place()));
        }
    }

    private void add(Mention mention) {
        if (mention.kind() == NameKind.PERSON) {
            addOrganOf(mention);
        }
        Draft draft =
                drafts.computeIfAbsent(mention.kind() + mention.key(), any -> new Draft(mention.kind(), mention.key()));
        draft.evidence(mention);
    }

    /** Counts every print of a name, also where no rule would have found it. */
    private void count() {
        Map<String, Draft> byKey = new TreeMap<>();
        drafts.values().forEach(draft -> byKey.putIfAbsent(draft.key, draft));
        NameScan<Draft> scan = new NameScan<>(byKey);
        runs.forEach(run -> {
            for (NameScan.Found<Draft> hit : scan.in(run.text())) {
                if (hit.value().kind != NameKind.PERSON || standsAsPerson(run.text(), hit)) {
                    hit.value().count(run.text().substring(hit.begin(), hit.end()), run.placeAt(hit.begin()));
                }
            }
        });
        drafts.values().forEach(Draft::countEvidenceAtLeast);
    }

    /** Two characters may be part of a longer word; they are a person beside an office, 同志, or punctuation. */
    private static boolean standsAsPerson(String text, NameScan.Found<Draft> hit) {
        if (hit.key().length() > 2) {
            return true;
        }
        char before = hit.begin() == 0 ? ' ' : text.charAt(hit.begin() - 1);
        char after = hit.end() == text.length() ? ' ' : text.charAt(hit.end());
        boolean office = "长任记员席师表镇道".indexOf(before) >= 0;
        boolean opens = !Character.isIdeographic(before);
        boolean closes = !Character.isIdeographic(after) || text.startsWith("同志", hit.end());
        return office || (closes && (opens || text.startsWith("同志", hit.end())));
    }

    private void attachShortForms() {
        ShortFormPrints prints = ShortFormPrints.count(defined, runs);
        for (DefinedShortForms.Defined definition : defined) {
            Draft full = drafts.get(definition.kind() + NameKey.of(definition.full()));
            String key = NameKey.of(definition.shortForm());
            if (full != null && key.length() > 1 && !key.equals(full.key)) {
                full.shortForms.merge(definition.shortForm(), prints.of(definition), Math::max);
            }
        }
    }
}

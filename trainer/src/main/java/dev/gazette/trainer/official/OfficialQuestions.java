package dev.gazette.trainer.official;

import dev.gazette.trainer.data.NearPassages;
import dev.gazette.trainer.data.Passage;
import dev.gazette.trainer.data.Question;
import dev.gazette.trainer.data.ReadingSet;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Questions made by rule from reports and laws, about as many of each kind. */
public final class OfficialQuestions {
    private static final Pattern SENTENCE = Pattern.compile("[^。！？\n]+[。！？]?");
    private static final Pattern REPORT_YEAR = Pattern.compile("^((?:19|20)\\d{2})_");
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d{2}年");
    private static final int NEAR = 6;

    private record Made(Question question, String key) {}

    private final List<QuestionMaker> makers = Makers.all();
    private final Random random;
    private final Wording wording;
    private final List<Passage> passages = new ArrayList<>();
    private final Map<String, List<Made>> made = new TreeMap<>();
    private final Set<String> seen = new HashSet<>();

    public OfficialQuestions(long seed) {
        random = new Random(seed);
        wording = new Wording(random);
    }

    /** At most the given number of questions, from all the documents. */
    public ReadingSet from(List<OfficialDocument> documents, int most) {
        documents.forEach(this::addDocument);
        List<Made> chosen = evenly(most);
        NearPassages near = new NearPassages(passages);
        List<Question> questions = chosen.stream().map(each -> withNear(each, near)).toList();
        made.forEach((kind, list) -> System.out.printf("  %s: %d found%n", kind, list.size()));
        System.out.printf("official: %d passages, %d questions%n", passages.size(), questions.size());
        return new ReadingSet(passages, questions);
    }

    private void addDocument(OfficialDocument document) {
        for (String text : PassageCut.of(document.paragraphs())) {
            Passage passage = new Passage(passages.size(), "official", document.name(), document.shownTitle(), text);
            passages.add(passage);
            Matcher sentence = SENTENCE.matcher(text);
            while (sentence.find()) {
                for (QuestionMaker maker : makers) {
                    for (Asked asked : maker.from(sentence.group())) {
                        add(asked, passage, sentence.start());
                    }
                }
            }
        }
    }

    private void add(Asked asked, Passage passage, int sentenceStart) {
        int start = sentenceStart + asked.start();
        String answer = passage.text().substring(start, start + asked.length());
        if (!seen.add(asked.kind() + asked.key() + answer)) {
            return;
        }
        String text = withYear(wording.of(wording.pick(asked.forms())), passage);
        String id = "official-" + passage.id() + "-" + start + "-" + asked.kind();
        Question question = new Question(id, asked.kind(), text, passage.id(), start, asked.length(), true, List.of());
        made.computeIfAbsent(asked.kind(), kind -> new ArrayList<>()).add(new Made(question, asked.key()));
    }

    /** Some questions name the year of the report though the passage does not say it. */
    private String withYear(String text, Passage passage) {
        Matcher year = REPORT_YEAR.matcher(passage.document());
        if (!year.find() || YEAR.matcher(passage.text()).find() || wording.chance(0.6)) {
            return text;
        }
        String said = Integer.parseInt(year.group(1)) - 1 + "年";
        return wording.chance(0.7) ? said + text : text.replaceFirst("？?$", "，" + said + "？");
    }

    private List<Made> evenly(int most) {
        made.values().forEach(list -> Collections.shuffle(list, random));
        List<Made> chosen = new ArrayList<>();
        for (int round = 0; chosen.size() < most; round++) {
            int place = round;
            List<Made> taken = made.values().stream()
                    .filter(list -> list.size() > place)
                    .map(list -> list.get(place))
                    .toList();
            if (taken.isEmpty()) {
                return chosen;
            }
            chosen.addAll(taken);
        }
        return chosen.subList(0, most);
    }

    /** Near passages of the same document first; none may hold the key, for then it might answer as well. */
    private Question withNear(Made each, NearPassages near) {
        Question question = each.question();
        Passage own = passages.get(question.passage());
        String answer = own.text().substring(question.start(), question.end());
        String key = each.key().startsWith("本") ? question.text() : each.key();
        boolean ofThisLaw = each.key().startsWith("本");
        List<Integer> sameDocument = near.near(question.text(), NEAR / 2, p -> p.document().equals(own.document())
                && p.id() != own.id()
                && !p.text().contains(key)
                && !p.text().contains(answer));
        List<Integer> others = near.near(question.text(), NEAR / 2, p -> !p.document().equals(own.document())
                && !ofThisLaw
                && !p.text().contains(key)
                && !p.text().contains(answer));
        List<Integer> all = new ArrayList<>(sameDocument);
        all.addAll(others);
        return question.withWrong(all);
    }
}

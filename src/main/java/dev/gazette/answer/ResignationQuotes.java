package dev.gazette.answer;

import dev.gazette.gazette.Texts;
import dev.gazette.index.Archive;
import dev.gazette.index.ArchivedItem;
import dev.gazette.passage.Passage;
import dev.gazette.passage.Sentence;
import dev.gazette.records.Appointment;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The printed words that say why somebody resigned and where to: in the decision, or in the letter annexed to it. */
@ApplicationScoped
class ResignationQuotes {
    private static final Pattern REASON =
            Pattern.compile("因(?!此|而|为)[^,。;]{1,16}?(?:原因|调动|需要|变动|变化|安排|退休|调整|[,辞])|另有(?:安排|任用)");
    private static final Pattern DESTINATION = Pattern.compile(
            "(?:本人|我|同志|另)?(?:将?(?:[调赴]|(?<!辞)去|(?<!自.{0,12})到)|调任|出任|转任)(?!动)[^,。;]{2,30}?(?:工作|任职|担任|任)|(?:调任|改任|转任|出任)[^,。;]{2,30}");

    private final Archive archive;

    ResignationQuotes(Archive archive) {
        this.archive = archive;
    }

    List<Candidate> reason(List<Appointment> resignations) {
        return said(resignations, REASON);
    }

    List<Candidate> destination(List<Appointment> resignations) {
        return said(resignations, DESTINATION);
    }

    private List<Candidate> said(List<Appointment> resignations, Pattern what) {
        return resignations.stream()
                .flatMap(this::passages)
                .flatMap(passage -> passage.sentences().stream()
                        .filter(sentence ->
                                what.matcher(Plain.of(sentence.text())).find())
                        .map(sentence -> quoted(passage, sentence)))
                .limit(1)
                .toList();
    }

    /** Of the decision and what is annexed to it, those that name the person: one decision may let several go. */
    private Stream<Passage> passages(Appointment resignation) {
        String decision = resignation.place().item().id();
        return Stream.concat(
                        Stream.of(decision),
                        archive.itemsOf(resignation.place().document()).stream()
                                .map(ArchivedItem::item)
                                .filter(item ->
                                        item.parent().filter(decision::equals).isPresent())
                                .map(item -> item.id()))
                .flatMap(item -> archive.passagesOf(item).stream())
                .filter(passage -> Texts.squeeze(passage.text()).contains(Texts.squeeze(resignation.person())));
    }

    private static Candidate quoted(Passage passage, Sentence sentence) {
        return Candidates.whole(passage, 1).quoting(sentence.text(), sentence.lines());
    }
}

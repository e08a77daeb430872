package dev.gazette.passage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gazette.gazette.Documents;
import dev.gazette.gazette.Gazette;
import dev.gazette.gazette.GazetteParser;
import dev.gazette.gazette.Texts;
import dev.gazette.source.SourceDocument;
import dev.gazette.source.SourceLine;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class PassageCutterTest {
    private final SourceDocument document = Documents.sample();
    private final Gazette gazette = new GazetteParser().parse(document);
    private final List<Passage> passages = new PassageCutter().cut(gazette);

    @Test
    void everyPassageIsASubstringOfTheSourceButForSpaces() {
        String source = document.lines().stream()
                .map(SourceLine::text)
                .map(Texts::squeeze)
                .collect(Collectors.joining());

        assertThat(passages)
                .allSatisfy(passage -> assertThat(source.contains(Texts.squeeze(passage.text())))
                        .as(passage.id())
                        .isTrue());
    }

    @Test
    void everySentenceIsASubstringOfItsPassageAndStandsOnItsLines() {
        assertThat(passages)
                .allSatisfy(passage -> assertThat(passage.sentences()).allSatisfy(sentence -> {
                    assertThat(passage.text()).contains(sentence.text());
                    String lines =
                            document
                                    .lines()
                                    .subList(
                                            sentence.lines().first() - 1,
                                            sentence.lines().last())
                                    .stream()
                                    .map(line -> Texts.squeeze(line.text()))
                                    .collect(Collectors.joining());
                    assertThat(lines).contains(Texts.squeeze(sentence.text()));
                }));
    }

    @Test
    void everyItemHasAPassageAndIdsAreUnique() {
        assertThat(passages).extracting(Passage::id).doesNotHaveDuplicates();
        assertThat(passages.stream()
                        .map(passage -> passage.provenance().item().id())
                        .distinct())
                .containsExactlyElementsOf(
                        gazette.items().map(item -> item.id()).toList());
    }

    @Test
    void passagesStayReadable() {
        assertThat(passages)
                .allSatisfy(passage ->
                        assertThat(passage.text().length()).as(passage.id()).isLessThan(1200));
    }
}

package dev.gazette.trainer.run;

import com.github.houbb.opencc4j.util.ZhConverterUtil;
import dev.gazette.trainer.data.NearPassages;
import dev.gazette.trainer.data.Passage;
import dev.gazette.trainer.data.Question;
import dev.gazette.trainer.data.ReadingSet;
import dev.gazette.trainer.data.SquadFile;
import dev.gazette.trainer.official.OfficialDocument;
import dev.gazette.trainer.official.OfficialQuestions;
import dev.gazette.trainer.official.WrittenQuestions;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.zip.CRC32;

/**
 * Writes {@code train/}, {@code heldout/} (official questions), {@code heldout-written/} and {@code cmrc-dev/} below the
 * output folder.
 */
final class PrepareCommand {
    private static final int OFFICIAL = 4_500;
    private static final int HELD_OUT = 600;
    private static final int NEAR = 4;
    private static final int WRITTEN_HELD_OUT = 9;
    private static final long SEED = 20_231_124;

    private PrepareCommand() {}

    static void run(Path corpus, Path written, Path output) throws IOException {
        Path cmrc = corpus.resolve("reading/cmrc2018/squad-style-data");
        Path drcd = corpus.resolve("reading/drcd");
        ReadingSet train = squad("cmrc", UnaryOperator.identity(), cmrc.resolve("cmrc2018_trial.json"))
                .with(squad("cmrc-train", UnaryOperator.identity(), cmrc.resolve("cmrc2018_train.json")))
                .with(squad("xquad", UnaryOperator.identity(), corpus.resolve("reading/xquad/xquad.zh.json")))
                .with(squad("squad-zh", PrepareCommand::withLineBreaks, corpus.resolve("reading/squad-zh/dev-v2.0-zh.json")))
                .with(squad("drcd-dev", ZhConverterUtil::toSimple, drcd.resolve("DRCD_dev.json")))
                .with(squad("drcd-test", ZhConverterUtil::toSimple, drcd.resolve("DRCD_test.json")));
        List<OfficialDocument> documents = new ArrayList<>(OfficialDocument.below(corpus.resolve("reports")));
        documents.addAll(OfficialDocument.below(corpus.resolve("scale")));
        ReadingSet hand = WrittenQuestions.read(written, documents);
        train.with(official(documents, false, OFFICIAL))
                .with(withNear(hand.only(question -> !heldOut(hand, question))))
                .write(output.resolve("train"));
        hand.only(question -> heldOut(hand, question)).write(output.resolve("heldout-written"));
        official(documents, true, HELD_OUT).write(output.resolve("heldout"));
        squad("cmrc", UnaryOperator.identity(), cmrc.resolve("cmrc2018_dev.json")).write(output.resolve("cmrc-dev"));
    }

    /** The file has them as two characters. */
    private static String withLineBreaks(String text) {
        return text.replace("\\n", "\n");
    }

    private static ReadingSet official(List<OfficialDocument> documents, boolean heldOut, int most) {
        List<OfficialDocument> chosen =
                documents.stream().filter(d -> d.heldOut() == heldOut).toList();
        System.out.printf("%d documents, held out: %s%n", chosen.size(), heldOut);
        return new OfficialQuestions(SEED).from(chosen, most);
    }

    private static ReadingSet squad(String name, UnaryOperator<String> script, Path file) throws IOException {
        return withNear(new SquadFile(name, script).read(file));
    }

    /** By document, or by passage that was written for its questions. */
    private static boolean heldOut(ReadingSet set, Question question) {
        CRC32 crc = new CRC32();
        crc.update(set.passage(question).document().getBytes(StandardCharsets.UTF_8));
        return crc.getValue() % WRITTEN_HELD_OUT == 0;
    }

    private static ReadingSet withNear(ReadingSet set) {
        NearPassages near = new NearPassages(set.passages());
        List<Question> questions = set.questions().stream()
                .map(q -> q.answered() ? q.withWrong(near.near(q.text(), NEAR, p -> isWrong(p, q, set))) : q)
                .toList();
        return new ReadingSet(set.passages(), questions);
    }

    /** Passages about the same document may answer as well where a question was written by hand. */
    private static boolean isWrong(Passage passage, Question question, ReadingSet set) {
        boolean mayAnswer = passage.source().equals("written")
                && passage.document().equals(set.passage(question).document());
        return passage.id() != question.passage() && !mayAnswer && !passage.text().contains(set.answer(question));
    }
}

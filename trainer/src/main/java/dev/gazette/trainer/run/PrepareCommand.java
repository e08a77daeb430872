package dev.gazette.trainer.run;

import com.github.houbb.opencc4j.util.ZhConverterUtil;
import dev.gazette.trainer.data.NearPassages;
import dev.gazette.trainer.data.Question;
import dev.gazette.trainer.data.ReadingSet;
import dev.gazette.trainer.data.SquadFile;
import dev.gazette.trainer.official.OfficialDocument;
import dev.gazette.trainer.official.OfficialQuestions;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** Writes {@code train/}, {@code heldout/} (official questions) and {@code cmrc-dev/} below the output folder. */
final class PrepareCommand {
    private static final int OFFICIAL = 4_500;
    private static final int HELD_OUT = 600;
    private static final int NEAR = 4;
    private static final long SEED = 20_231_124;

    private PrepareCommand() {}

    static void run(Path corpus, Path output) throws IOException {
        Path cmrc = corpus.resolve("reading/cmrc2018/squad-style-data");
        Path drcd = corpus.resolve("reading/drcd");
        ReadingSet train = squad("cmrc", UnaryOperator.identity(), cmrc.resolve("cmrc2018_trial.json"))
                .with(squad("drcd-dev", ZhConverterUtil::toSimple, drcd.resolve("DRCD_dev.json")))
                .with(squad("drcd-test", ZhConverterUtil::toSimple, drcd.resolve("DRCD_test.json")));
        List<OfficialDocument> documents = new ArrayList<>(OfficialDocument.below(corpus.resolve("reports")));
        documents.addAll(OfficialDocument.below(corpus.resolve("scale")));
        train.with(official(documents, false, OFFICIAL)).write(output.resolve("train"));
        official(documents, true, HELD_OUT).write(output.resolve("heldout"));
        squad("cmrc", UnaryOperator.identity(), cmrc.resolve("cmrc2018_dev.json")).write(output.resolve("cmrc-dev"));
    }

    private static ReadingSet official(List<OfficialDocument> documents, boolean heldOut, int most) {
        List<OfficialDocument> chosen =
                documents.stream().filter(d -> d.heldOut() == heldOut).toList();
        System.out.printf("%d documents, held out: %s%n", chosen.size(), heldOut);
        return new OfficialQuestions(SEED).from(chosen, most);
    }

    private static ReadingSet squad(String name, UnaryOperator<String> script, Path file) throws IOException {
        ReadingSet set = new SquadFile(name, script).read(file);
        NearPassages near = new NearPassages(set.passages());
        List<Question> questions = set.questions().stream()
                .map(q -> q.withWrong(near.near(
                        q.text(), NEAR, p -> p.id() != q.passage() && !p.text().contains(set.answer(q)))))
                .toList();
        return new ReadingSet(set.passages(), questions);
    }
}

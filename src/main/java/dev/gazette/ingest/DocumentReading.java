package dev.gazette.ingest;

import dev.gazette.index.SkippedFile;
import dev.gazette.source.CorpusException;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.jboss.logging.Logger;

/** Reads the documents of a corpus one after the other; one that cannot be read does not stop the others. */
final class DocumentReading {
    private static final Logger LOG = Logger.getLogger(DocumentReading.class);

    private final Consumer<SkippedFile> skipped;

    /** @param skipped hears which files were left out and why */
    DocumentReading(Consumer<SkippedFile> skipped) {
        this.skipped = skipped;
    }

    /** The document, empty if it was skipped. */
    Optional<ParsedDocument> read(CorpusFile file) {
        try {
            return Optional.of(ParsedDocument.read(file));
        } catch (CorpusException e) {
            skipped.accept(new SkippedFile(file.name(), fileRule(e), e.finding()));
        } catch (RuntimeException e) {
            // a mistake of ours: the other documents are served all the same, and the log keeps what helps to mend it
            LOG.errorf(e, "文件 %s 解析出错", file.name());
            skipped.accept(new SkippedFile(file.name(), "parser-failed", "解析时程序出错，请附文件报告：" + e));
        }
        return Optional.empty();
    }

    /** Machine name of the rule that a file breaks. */
    static String fileRule(CorpusException broken) {
        return "file-" + broken.code().name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

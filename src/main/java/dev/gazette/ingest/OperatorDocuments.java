package dev.gazette.ingest;

import dev.gazette.index.ArchivedDocument;
import dev.gazette.index.DocumentOrigin;
import dev.gazette.source.CorpusException;
import dev.gazette.source.DocumentId;
import dev.gazette.source.DocumentIds;
import dev.gazette.source.Fingerprint;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;
import org.jboss.logging.Logger;

/** What operators do to the documents. Readers see it after the next index, which the caller asks for. */
@ApplicationScoped
public class OperatorDocuments {
    private static final Logger LOG = Logger.getLogger(OperatorDocuments.class);

    private final EffectiveCorpus corpus;
    private final UploadedDocuments uploads;
    private final RemovedDocuments removed;
    private final ReentrantLock changing = new ReentrantLock();

    OperatorDocuments(EffectiveCorpus corpus, UploadedDocuments uploads, RemovedDocuments removed) {
        this.corpus = corpus;
        this.uploads = uploads;
        this.removed = removed;
    }

    /**
     * Stores files; each one is read and parsed first, so that what is stored can be indexed. A file takes the place of
     * the document of the same id.
     *
     * @return what was found in each, in the order given
     * @throws UploadRefusedException when one of them breaks a rule; then none is stored
     */
    public List<ArchivedDocument> store(List<IncomingFile> files) {
        List<Path> temporary = new ArrayList<>();
        Path staging = uploads.newStagingFolder();
        temporary.add(staging);
        try {
            List<Checked> checked = new ArrayList<>();
            for (IncomingFile file : files) {
                checked.add(check(file, staging.resolve(String.valueOf(checked.size())), temporary));
            }
            keep(checked);
            return checked.stream().map(Checked::summary).toList();
        } catch (IOException e) {
            throw new UncheckedIOException("上传的文件无法暂存于 " + staging + "：" + e, e);
        } finally {
            delete(temporary.reversed());
        }
    }

    /**
     * Takes a document out: an uploaded file is deleted, one of the configured corpus is recorded as removed.
     *
     * @return false when there is no such document
     */
    public boolean remove(String id) {
        changing.lock();
        try {
            boolean isListed = corpus.isInConfiguredCorpus(id);
            if (isListed) {
                // first, so that a crash in between leaves the uploaded document and not the one it had replaced
                removed.add(id);
            }
            boolean wasUploaded = uploads.delete(id);
            if (isListed || wasUploaded) {
                LOG.infof("已移除文档 %s", id);
            }
            return isListed || wasUploaded;
        } finally {
            changing.unlock();
        }
    }

    /** Each file has a folder of its own, since two of a request may have the same name. */
    private static Checked check(IncomingFile incoming, Path folder, List<Path> temporary) throws IOException {
        String name = UploadName.of(incoming.name());
        Path staged = Files.createDirectory(folder).resolve(name);
        temporary.addAll(List.of(folder, staged));
        Files.copy(incoming.content(), staged);
        CorpusFile file =
                new CorpusFile(DocumentId.of(DocumentIds.stem(staged)), staged, name, DocumentOrigin.UPLOAD, Fingerprint.of(staged));
        try {
            return new Checked(file, ParsedDocument.read(file).summary());
        } catch (CorpusException e) {
            throw UploadRefusedException.of(name, e);
        }
    }

    private void keep(List<Checked> files) {
        changing.lock();
        try {
            CorpusListing listing = corpus.list();
            refuseDuplicates(files, listing);
            for (Checked checked : files) {
                CorpusFile file = checked.file();
                if (listing.sameContent(file.fingerprint()).isEmpty()) {
                    uploads.keep(file.path());
                    LOG.infof("已收录文件 %s（%s）", file.name(), file.fingerprint());
                }
            }
        } finally {
            changing.unlock();
        }
    }

    private static void refuseDuplicates(List<Checked> files, CorpusListing listing) {
        Map<String, CorpusFile> byId = new HashMap<>();
        Map<String, CorpusFile> byContent = new HashMap<>();
        for (Checked checked : files) {
            CorpusFile file = checked.file();
            listing.sameContent(file.fingerprint())
                    .filter(other -> !other.id().equals(file.id()))
                    .ifPresent(other -> refuseContent(file, other));
            CorpusFile twin = byContent.putIfAbsent(file.fingerprint(), file);
            if (twin != null) {
                refuseContent(file, twin);
            }
            CorpusFile namesake = byId.putIfAbsent(file.id(), file);
            if (namesake != null) {
                throw duplicate(file, "duplicate-id", "一次上传的文件名（不含扩展名）须各不相同，但与文件 " + namesake.name() + " 相同");
            }
        }
    }

    private static void refuseContent(CorpusFile file, CorpusFile other) {
        throw duplicate(file, "duplicate-content", "内容与文件 " + other.name() + "（文档 " + other.id() + "）相同，只收录一份");
    }

    private static UploadRefusedException duplicate(CorpusFile file, String code, String finding) {
        return new UploadRefusedException(UploadRefusedException.Reason.DUPLICATE, file.name(), code, finding);
    }

    private static void delete(List<Path> temporary) {
        for (Path path : temporary) {
            try {
                Files.deleteIfExists(path);
            } catch (IOException e) {
                LOG.warnf("临时文件 %s 无法删除：%s", path, e);
            }
        }
    }

    /** A file that may be stored. */
    private record Checked(CorpusFile file, ArchivedDocument summary) {}
}

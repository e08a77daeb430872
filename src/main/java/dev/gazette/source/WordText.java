package dev.gazette.source;

import dev.gazette.source.CorpusException.Code;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalInt;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** Reads Word documents (docx). */
final class WordText {
    static {
        // a white picture may shrink a thousand times; what a package unpacks to is bounded by ZipLimits
        ZipSecureFile.setMinInflateRatio(0);
    }

    private WordText() {}

    static ExtractedText read(byte[] bytes, Path file) {
        if (FileType.Content.of(bytes) == FileType.Content.OLE) {
            throw oldOrEncrypted(bytes, file);
        }
        ZipLimits.check(bytes, file);
        try (OPCPackage word = OPCPackage.open(new ByteArrayInputStream(bytes))) {
            PackagePart main = mainPart(word, file);
            ExtractedLines out = new ExtractedLines(file);
            WordNotes notes = new WordNotes(related(main, "footnotes"), related(main, "endnotes"));
            WordStyles styles = new WordStyles(related(main, "styles"));
            WordNumbering numbering = new WordNumbering(related(main, "numbering"));
            Element body = WordXml.find(WordXml.root(main), "body")
                    .orElseThrow(() -> new CorpusException(Code.BROKEN, file, "Word 文件须有正文，但没有 body 元素"));
            new WordBody(styles, numbering, notes, out).write(body);
            return out.done();
        } catch (IOException | OpenXML4JException | SAXException e) {
            throw new CorpusException(Code.BROKEN, file, OptionalInt.empty(), "Word 文件已损坏：" + e.getMessage(), e);
        }
    }

    private static CorpusException oldOrEncrypted(byte[] bytes, Path file) {
        try (POIFSFileSystem container = new POIFSFileSystem(new ByteArrayInputStream(bytes))) {
            if (container.getRoot().hasEntryCaseInsensitive("EncryptedPackage")) {
                return new CorpusException(Code.ENCRYPTED, file, "文件须能直接打开，但这个文件有密码保护，请取消密码后再放入");
            }
            return new CorpusException(Code.WRONG_TYPE, file, "须为 docx，但这个文件是旧版 Office 格式（如 .doc），请另存为 .docx");
        } catch (IOException | RuntimeException e) {
            return new CorpusException(Code.WRONG_TYPE, file, OptionalInt.empty(), "须为 docx，但这个文件是旧版 Office 格式且已损坏", e);
        }
    }

    private static PackagePart mainPart(OPCPackage word, Path file) throws OpenXML4JException {
        for (PackageRelationship relation : word.getRelationships()) {
            if (relation.getRelationshipType().endsWith("/officeDocument")) {
                PackagePart part = word.getPart(relation);
                if (part != null && part.getContentType().contains("word")) {
                    return part;
                }
                throw new CorpusException(
                        Code.WRONG_TYPE, file, "须为 Word 文件，但内容是 " + (part == null ? "空的压缩包" : part.getContentType()));
            }
        }
        throw new CorpusException(Code.WRONG_TYPE, file, "须为 Word 文件，但压缩包内没有 Word 正文");
    }

    private static Optional<Element> related(PackagePart main, String kind)
            throws OpenXML4JException, IOException, SAXException {
        for (PackageRelationship relation : main.getRelationships()) {
            boolean inside = relation.getTargetMode() == TargetMode.INTERNAL;
            if (inside && relation.getRelationshipType().endsWith("/" + kind)) {
                PackagePart part = main.getRelatedPart(relation);
                return part == null ? Optional.empty() : Optional.of(WordXml.root(part));
            }
        }
        return Optional.empty();
    }
}

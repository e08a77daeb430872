package dev.gazette.source;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Gives the documents of a corpus their ids, file by file in the order of their paths. The first file of a name has the
 * name as its id; others with other content, such as the same law in another year's folder, add the beginning of their
 * content's fingerprint. So an id does not change when files are added behind it, moved, or removed by an operator.
 */
public final class DocumentIds {
    private static final int SUFFIX = 8;

    private final Map<String, Claim> claims = new HashMap<>();

    /** Name of a file without the extension. */
    public static String stem(Path file) {
        String name = String.valueOf(file.getFileName());
        int dot = name.lastIndexOf('.');
        return dot < 0 ? name : name.substring(0, dot);
    }

    /**
     * The id of a file's document; files with the same name and content have the same one.
     *
     * @param name path below the corpus folder, for messages
     * @param fingerprint SHA-256 of its bytes, lower-case hex
     */
    public DocumentId claim(Path file, String name, String fingerprint) {
        // a file that will be left out for its type takes no id away from a document
        String id = FileReader.isSupported(file) ? stem(file) : String.valueOf(file.getFileName());
        return claim(id, new Claim(name, fingerprint));
    }

    private DocumentId claim(String id, Claim claim) {
        Claim first = claims.putIfAbsent(id, claim);
        if (first == null || first.fingerprint().equals(claim.fingerprint())) {
            return DocumentId.of(id);
        }
        DocumentId other = claim(id + "-" + claim.fingerprint().substring(0, SUFFIX), claim);
        return new DocumentId(other.value(), Optional.of(first.name()));
    }

    private record Claim(String name, String fingerprint) {}
}

package dev.gazette.generation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;

/** Passages of attacks as documents that can be indexed. */
public final class AttackFiles {
    private AttackFiles() {}

    /** Writes those of {@link AttackCorpus#served}, each text once. */
    public static void write(Path folder) throws IOException {
        Set<String> written = new HashSet<>();
        for (AttackCase attack : AttackCorpus.served()) {
            for (AttackCase.Shown shown : attack.passages()) {
                if (written.add(shown.title() + shown.text())) {
                    String name = String.format("%s-%d.txt", attack.id(), written.size());
                    Files.writeString(folder.resolve(name), printed(shown));
                }
            }
        }
    }

    private static String printed(AttackCase.Shown shown) {
        String heading = shown.section() == null ? "基本情况" : shown.section();
        String speaker = shown.speaker().isEmpty() ? "" : "报告人：" + shown.speaker() + "\n\n";
        return shown.title() + "\n\n" + speaker + "一、" + heading + "\n\n" + shown.text() + "\n";
    }
}

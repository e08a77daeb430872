package dev.gazette.index;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;

/** Where the files of the index definition lie. */
@ConfigMapping(prefix = "gazette")
public interface IndexConfig {
    /** Folder of the installation: holds {@code index-mappings/} and {@code eval/}. */
    @WithDefault(".")
    Path home();

    /** Folder with {@code gazette.json} (settings and mappings) and {@code analysis-ik/} (dictionaries). */
    @WithDefault("${gazette.home:.}/index-mappings")
    Path indexMappings();

    /** Alias that readers use. Two services on one cluster need two aliases. */
    @WithDefault(PassageIndex.ALIAS)
    String indexAlias();
}

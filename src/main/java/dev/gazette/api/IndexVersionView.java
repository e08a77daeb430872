package dev.gazette.api;

import dev.gazette.index.IndexVersion;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A kept index as operators see it.
 *
 * @param built when its build began, UTC, ISO 8601
 */
@Schema(description = "索引版本")
public record IndexVersionView(
        String name,
        String built,
        boolean live,
        @Schema(description = "曾从它退回：重启不会再切换到它") boolean rejected,
        long items,
        long passages) {
    static IndexVersionView of(IndexVersion version) {
        return new IndexVersionView(
                version.name(),
                version.built().toString(),
                version.isLive(),
                version.isRejected(),
                version.items(),
                version.passages());
    }

    /**
     * The kept indices, the newest first.
     *
     * @param live name of the one that readers see, null when there is none
     * @param previous name of the one that a rollback would make live, null when there is none
     */
    public record Listing(@Nullable String live, @Nullable String previous, List<IndexVersionView> versions) {
        static Listing of(List<IndexVersion> newestFirst) {
            return new Listing(
                    name(newestFirst, true),
                    name(newestFirst, false),
                    newestFirst.stream().map(IndexVersionView::of).toList());
        }

        private static @Nullable String name(List<IndexVersion> newestFirst, boolean isLive) {
            return newestFirst.stream()
                    .filter(version -> version.isLive() == isLive)
                    .map(IndexVersion::name)
                    .findFirst()
                    .orElse(null);
        }
    }
}

package dev.gazette.api;

import dev.gazette.records.ItemLink;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Opinions and the reports on what was done about them.
 *
 * @param opinions every opinion of the archive
 * @param outside follow-up reports whose opinion no document of the archive holds
 */
@Schema(description = "审议意见和落实报告")
public record FollowUpView(List<OpinionView> opinions, List<OutsideView> outside) {
    static FollowUpView of(List<ItemLink> opinions, List<ItemLink> reports) {
        return new FollowUpView(
                opinions.stream()
                        .map(opinion -> OpinionView.of(opinion, reports))
                        .toList(),
                reports.stream()
                        .filter(ItemLink::pointsOutside)
                        .map(report -> new OutsideView(PaperView.of(report), report.words()))
                        .toList());
    }

    /**
     * An opinion.
     *
     * @param about the reports that it is about
     * @param followedBy the reports on what was done, empty when there is none in the archive
     */
    public record OpinionView(PaperView opinion, List<ItemNameView> about, List<PaperView> followedBy) {
        static OpinionView of(ItemLink opinion, List<ItemLink> reports) {
            String id = opinion.from().id();
            return new OpinionView(
                    PaperView.of(opinion),
                    opinion.targets().stream().map(ItemNameView::of).toList(),
                    reports.stream()
                            .filter(report -> report.targets().stream()
                                    .anyMatch(target -> target.id().equals(id)))
                            .map(PaperView::of)
                            .toList());
        }
    }

    /**
     * A follow-up report alone.
     *
     * @param follows the opinion as the report names it
     */
    public record OutsideView(PaperView report, String follows) {}

    /** An item with the session at which it was put forward. */
    public record PaperView(
            String id,
            String title,
            String document,
            @Nullable Integer session,
            @Nullable String date) {
        static PaperView of(ItemLink link) {
            return new PaperView(
                    link.from().id(),
                    link.from().title(),
                    link.document(),
                    link.session().orElse(null),
                    SourceView.text(link.date()));
        }
    }
}

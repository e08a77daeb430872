package dev.gazette.evaluation.http;

import dev.gazette.evaluation.questions.QuestionSet;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A question set of the installation.
 *
 * @param scoredOnly whether its questions are not to be looked at
 * @param about whether all its evidence lies in documents of the index
 */
@Schema(description = "安装目录里的问题集")
public record KnownSetView(String name, int questions, boolean scoredOnly, boolean about) {
    static KnownSetView of(QuestionSet set, Set<String> documents) {
        return new KnownSetView(
                set.name(),
                set.questions().size(),
                QuestionSet.isScoredOnly(set.name()),
                documents.containsAll(set.documents()));
    }

    /** All of them. */
    public record Listing(List<KnownSetView> sets) {}
}

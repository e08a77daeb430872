package dev.gazette.passage;

import dev.gazette.gazette.Documents;
import org.junit.jupiter.api.Test;

class DocumentInvariantsTest {
    @Test
    void holdOfTheSample() {
        DocumentInvariants.check(Documents.sample());
    }
}

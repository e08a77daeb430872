package dev.gazette.api.openai;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gazette.api.AskEvent;
import dev.gazette.api.FailureMapper;
import dev.gazette.api.SourceNotes;
import dev.gazette.retrieval.SearchUnavailableException;
import io.smallrye.mutiny.Multi;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

class ChunkStreamTest {
    private static final ChatReply REPLY =
            ChatReply.to(new ChatHistory("问", List.of(), 1), new SourceNotes("http://localhost"));
    private final ChunkStream chunks = new ChunkStream(REPLY, false, new FailureMapper());
    private final Multi<AskEvent> failing =
            Multi.createFrom().failure(new SearchUnavailableException("away", new IllegalStateException("closed")));

    @Test
    void failsWhenNothingWasSentYet() {
        List<ChunkStream.Part> sent = chunks.of(failing)
                .onFailure(SearchUnavailableException.class)
                .recoverWithCompletion()
                .collect()
                .asList()
                .await()
                .indefinitely();
        assertThat(sent).isEmpty();
    }

    @Test
    void endsWithAnErrorWhenWordsWereSent() {
        Multi<AskEvent> begun = Multi.createFrom().item(new AskEvent.Citations(List.of()));
        List<ChunkStream.Part> sent = chunks.of(Multi.createBy().concatenating().streams(begun, failing))
                .collect()
                .asList()
                .await()
                .indefinitely();
        assertThat(sent).hasSize(2);
        assertThat(sent.getLast())
                .isInstanceOfSatisfying(
                        ChunkStream.Data.class,
                        last -> assertThat(last.value()).isInstanceOfSatisfying(ErrorBody.class, body -> {
                            assertThat(body.error().type()).isEqualTo("server_error");
                            assertThat(body.error().code()).isEqualTo("search-unavailable");
                        }));
    }

    @Test
    void stopsTheWorkWhenNobodyListensAnyMore() {
        AtomicBoolean stopped = new AtomicBoolean();
        Multi<AskEvent> endless =
                Multi.createFrom().<AskEvent>nothing().onCancellation().invoke(() -> stopped.set(true));
        chunks.of(endless).subscribe().with(part -> {}).cancel();
        assertThat(stopped).isTrue();
    }
}

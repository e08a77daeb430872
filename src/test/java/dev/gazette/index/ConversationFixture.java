package dev.gazette.index;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** Settings of a conversation index, and a clock that goes on when it is told to. */
public final class ConversationFixture {
    private ConversationFixture() {}

    /** The definition of the project under an alias of a test. */
    public record Names(String indexAlias) implements IndexConfig {
        @Override
        public Path home() {
            return Path.of(".");
        }

        @Override
        public Path indexMappings() {
            return Path.of("index-mappings");
        }
    }

    /** What is kept. */
    public record Bounds(Duration kept, int turns) implements ConversationConfig {}

    /** Stands still until it is moved. */
    public static final class MovableClock extends Clock {
        private Instant now = Instant.parse("2020-01-31T08:00:00Z");

        public void move(Duration time) {
            now = now.plus(time);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}

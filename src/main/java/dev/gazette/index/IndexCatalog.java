package dev.gazette.index;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch.indices.IndexState;
import dev.gazette.index.IndexCatalog.Entry;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The physical indices that belong to one alias, told by their names: {@code alias-yyyyMMddHHmmss-fingerprint}, the
 * time in UTC.
 *
 * @param entries in the order of their names, oldest first
 */
record IndexCatalog(List<Entry> entries) {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyyMMddHHmmss").withZone(ZoneOffset.UTC);
    private static final int SHORT = 8;

    IndexCatalog {
        entries = List.copyOf(entries);
    }

    static IndexCatalog of(ElasticsearchClient client, String alias) {
        Pattern name = Pattern.compile(Pattern.quote(alias) + "-\\d{14}-[0-9a-f]{" + SHORT + "}");
        return ClusterCall.run(
                "查询索引列表",
                () ->
                        new IndexCatalog(client
                                .indices()
                                .get(get -> get.index(alias + "-*").allowNoIndices(true))
                                .indices()
                                .entrySet()
                                .stream()
                                .filter(index -> name.matcher(index.getKey()).matches())
                                .map(index -> entry(index.getKey(), index.getValue(), alias))
                                .sorted(Comparator.comparing(Entry::name))
                                .toList()));
    }

    private static Entry entry(String name, IndexState state, String alias) {
        var mappings = state.mappings();
        return new Entry(
                name,
                state.aliases().containsKey(alias),
                mappings == null ? Optional.empty() : IndexMeta.of(mappings.meta()));
    }

    /** Complete indices, the newest first. */
    List<IndexVersion> versions() {
        return entries.reversed().stream()
                .flatMap(entry -> entry.version().stream())
                .toList();
    }

    Optional<Entry> live() {
        return entries.stream().filter(Entry::isLive).reduce((older, newer) -> newer);
    }

    /** The newest complete index that readers do not see. */
    Optional<Entry> previous() {
        return entries.stream()
                .filter(entry -> !entry.isLive() && entry.meta().isPresent())
                .reduce((older, newer) -> newer);
    }

    /** Half-built indices that a crashed run left over. */
    List<String> leftovers() {
        return entries.stream()
                .filter(entry -> !entry.isLive() && entry.meta().isEmpty())
                .map(Entry::name)
                .toList();
    }

    List<String> namesExcept(Set<String> kept) {
        return entries.stream()
                .map(Entry::name)
                .filter(name -> !kept.contains(name))
                .toList();
    }

    /** A name that no index has yet and that sorts behind all others. */
    String newName(String alias, String fingerprint, Instant now) {
        Set<String> times = entries.stream().map(Entry::time).collect(Collectors.toSet());
        Instant time = now;
        while (times.stream().anyMatch(TIME.format(time)::equals) || isBeforeAny(times, TIME.format(time))) {
            time = time.plusSeconds(1);
        }
        return alias + "-" + TIME.format(time) + "-" + fingerprint.substring(0, SHORT);
    }

    private static boolean isBeforeAny(Set<String> times, String time) {
        return times.stream().anyMatch(other -> time.compareTo(other) < 0);
    }

    /**
     * One physical index.
     *
     * @param isLive whether the alias points to it
     * @param meta empty when the index is half-built
     */
    record Entry(String name, boolean isLive, Optional<IndexMeta> meta) {
        /** The part of the name that says when, to be read with {@link #TIME}. */
        String time() {
            int end = name.lastIndexOf('-');
            return name.substring(name.lastIndexOf('-', end - 1) + 1, end);
        }

        Optional<IndexVersion> version() {
            return meta.map(known -> new IndexVersion(
                    name,
                    TIME.parse(time(), Instant::from),
                    isLive,
                    known.isRejected(),
                    known.items(),
                    known.passages()));
        }
    }
}

package dev.gazette.localnode;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The command line of the node. */
record NodeCommand(List<String> words) {
    NodeCommand {
        words = List.copyOf(words);
    }

    static NodeCommand of(NodeUser user, Path home, RunFolder folder, NodeAddress address) {
        var words = new ArrayList<>(user.prefix());
        words.add(home.resolve("bin/elasticsearch").toString());
        for (String setting : List.of(
                "cluster.name=" + address.cluster(),
                "node.name=gazette",
                "path.data=" + folder.index(),
                "path.logs=" + folder.logs(),
                "network.host=127.0.0.1",
                "http.port=" + address.port(),
                "transport.port=" + Ports.freeOnLoopback(0),
                "discovery.type=single-node",
                // on loopback only, for this service only
                "xpack.security.enabled=false",
                // a disk that is 90 % full must not make the index read-only; free space is checked before the start
                "cluster.routing.allocation.disk.threshold_enabled=false")) {
            words.add("-E");
            words.add(setting);
        }
        return new NodeCommand(words);
    }
}

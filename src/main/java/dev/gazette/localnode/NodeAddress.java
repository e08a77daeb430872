package dev.gazette.localnode;

import java.util.HexFormat;

/**
 * Where the node answers.
 *
 * @param cluster name derived from the data folder: tells our node from another that took the port
 */
record NodeAddress(int port, String cluster) {
    static NodeAddress of(NodeSettings settings) {
        String mark = HexFormat.of().toHexDigits(settings.data().toString().hashCode());
        return new NodeAddress(Ports.freeOnLoopback(settings.port()), "gazette-" + mark);
    }

    String hosts() {
        return "127.0.0.1:" + port;
    }
}

package dev.gazette.localnode;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;

/** Free ports of this machine. */
public final class Ports {
    private Ports() {}

    /** The wanted port of the loopback address if it is free, else any free one; 0 asks for any. */
    static int freeOnLoopback(int wanted) {
        InetAddress loopback = InetAddress.getLoopbackAddress();
        return wanted > 0 && isFree(new InetSocketAddress(loopback, wanted)) ? wanted : anyFree(loopback);
    }

    /** Whether a server could listen there now. */
    public static boolean isFree(InetSocketAddress address) {
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(address);
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    private static int anyFree(InetAddress address) {
        try (var socket = new ServerSocket(0, 1, address)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new LocalNodeException.NoPort(address, e);
        }
    }
}

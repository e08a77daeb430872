package dev.gazette.localnode;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * As whom the node runs. Elasticsearch refuses root, so root starts it as {@code nobody}; anyone else as himself.
 *
 * @param prefix words put before the command of the node
 */
record NodeUser(List<String> prefix) {
    private static final String UNPRIVILEGED = "nobody";

    /** Without the secure bit access(2), which Java asks before it opens a jar, looks at the user id alone. */
    private static final List<String> PASS_CLOSED_FOLDERS = List.of(
            "--bounding-set=-all,+dac_read_search",
            "--inh-caps=+dac_read_search",
            "--ambient-caps=+dac_read_search",
            "--securebits=+no_setuid_fixup");

    NodeUser {
        prefix = List.copyOf(prefix);
    }

    /** The user for this run; the folders that the node writes are given to him. */
    static NodeUser chosenFor(RunFolder folder, Path home) {
        if (!id("-u").equals("0")) {
            return new NodeUser(List.of());
        }
        String user = id("-u", UNPRIVILEGED);
        String group = id("-g", UNPRIVILEGED);
        giveTo(user + ":" + group, folder.ownedByNode());
        var plain = List.of("setpriv", "--reuid=" + user, "--regid=" + group, "--clear-groups", "--no-new-privs");
        if (works(plain, folder, home)) {
            return new NodeUser(plain);
        }
        // e.g. a clone below a folder of mode 0700: the node may pass closed folders, and stays "nobody" otherwise
        var passing = new ArrayList<>(plain);
        passing.addAll(PASS_CLOSED_FOLDERS);
        if (works(passing, folder, home)) {
            return new NodeUser(passing);
        }
        throw new LocalNodeException.DataUnusable("Elasticsearch 不能以 root 运行，要换成用户 " + UNPRIVILEGED + "，但该用户进不了 "
                + folder.run() + " 或不能运行 " + home + " 与 " + javaHome()
                + "。请用 GAZETTE_DATA 指定一个该用户可进入的目录（例如 /var/lib/gazette），或换普通用户运行");
    }

    static Path javaHome() {
        return Path.of(System.getProperty("java.home"));
    }

    /** Tries what the node will do: run the JDK, read its home, write its folders. */
    private static boolean works(List<String> prefix, RunFolder folder, Path home) {
        var command = new ArrayList<>(prefix);
        command.addAll(List.of(
                "sh",
                "-c",
                "test -x \"$1\" && test -r \"$2\" && : > \"$3\" && rm \"$3\"",
                "probe",
                javaHome().resolve("bin/java").toString(),
                home.resolve("lib").toString(),
                folder.index().resolve(".probe").toString()));
        return run(command) == 0;
    }

    private static void giveTo(String owner, List<Path> folders) {
        var command = new ArrayList<>(List.of("chown", "-R", owner));
        folders.forEach(folder -> command.add(folder.toString()));
        int code = run(command);
        if (code != 0) {
            throw new LocalNodeException.DataUnusable(
                    "无法把 " + folders + " 的属主改为 " + owner + "（chown 退出码 " + code + "）");
        }
    }

    private static int run(List<String> command) {
        try {
            return new ProcessBuilder(command)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
        } catch (IOException e) {
            throw new LocalNodeException.DataUnusable("无法运行 " + command.getFirst() + "：" + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LocalNodeException.DataUnusable("等待 " + command.getFirst() + " 时被中断", e);
        }
    }

    private static String id(String... arguments) {
        var command = new ArrayList<>(List.of("id"));
        command.addAll(List.of(arguments));
        try {
            Process process = new ProcessBuilder(command).start();
            return new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            throw new LocalNodeException.DataUnusable("无法运行 id：" + e.getMessage(), e);
        }
    }
}

package id.percaya.local;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// The command line of a JVM that should start fast and stay small on a machine shared with the
/// others.
final class JavaCommand {

    private JavaCommand() {}

    /// @param heap the most it may use, as the JVM writes it: `384m`
    static List<String> of(String heap, List<String> options, List<String> program) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-Xmx" + heap);
        command.add("-XX:+UseSerialGC");
        command.add("-XX:TieredStopAtLevel=1");
        command.add("-XX:+ExitOnOutOfMemoryError");
        command.add("--enable-native-access=ALL-UNNAMED");
        command.addAll(options);
        command.addAll(program);
        return command;
    }
}

package id.percaya.local;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Builds the command line of a JVM, tuned for a fast start and a small footprint, because all
/// servers share one machine.
final class JavaCommand {

    private JavaCommand() {}

    /// @param heap maximum heap in JVM notation, such as `384m`
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

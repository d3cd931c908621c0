package id.percaya.stories;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Runs the commands of a README unchanged, except for the ports, which are those of this platform.
final class ReadmeCommands {

    private static final Pattern TRY_IT = Pattern.compile("(?ms)^## Try it$(.*?)(?=^## |\\z)");
    private static final Pattern BASH = Pattern.compile("(?ms)^```bash\\n(.*?)^```$");
    private static final Path ROOT = Path.of("../..").toAbsolutePath().normalize();

    private static final Duration LIMIT = Duration.ofMinutes(5);

    /// Replaces curl: records request and status.
    private static final String CURL =
            """
            #!/usr/bin/env bash
            set -euo pipefail
            arguments=()
            for argument in "$@"; do
              while read -r usual here; do
                argument=${argument//localhost:$usual/127.0.0.1:$here}
                argument=${argument//127.0.0.1:$usual/127.0.0.1:$here}
              done <"$PORTS"
              arguments+=("$argument")
            done
            told=$(mktemp)
            trap 'rm -f "$told"' EXIT
            status=0
            "$CURL" --write-out '%{stderr}@@ %{response_code} %{method} %{url}\\n' \\
              "${arguments[@]}" 2>"$told" || status=$?
            sed -n 's/^@@ //p' "$told" >>"$ASKED"
            sed '/^@@ /d' "$told" >&2
            exit "$status"
            """;

    private final Path folder;

    private final String proxy;

    private ReadmeCommands(Path folder, String proxy) {
        this.folder = folder;
        this.proxy = proxy;
    }

    /// @param ports maps documented to actual ports, one `8184 15123` per line
    /// @param proxy the address of the HTTP proxy that curl uses
    static ReadmeCommands with(List<String> ports, String proxy) throws IOException {
        Path folder = Files.createTempDirectory(Path.of("target").toAbsolutePath(), "readme");
        Path curl = Files.createDirectory(folder.resolve("bin")).resolve("curl");
        Files.writeString(curl, CURL);
        if (!curl.toFile().setExecutable(true)) {
            throw new IOException("cannot be made executable: " + curl);
        }
        Files.write(folder.resolve("ports"), ports);
        Files.createFile(folder.resolve("asked"));
        return new ReadmeCommands(folder, proxy);
    }

    /// Runs all blocks under "Try it" in one shell.
    ///
    /// @return the requests with their status, `201 POST http://127.0.0.1:15123/v1/consents` per
    ///   line
    List<String> run(Path readme) throws IOException, InterruptedException {
        Path script = folder.resolve("script");
        Files.writeString(script, blocks(readme));
        Path output = folder.resolve("told");
        Process shell = shell(script, output);
        boolean ended = shell.waitFor(LIMIT);
        if (!ended) {
            shell.descendants().forEach(ProcessHandle::destroyForcibly);
            shell.destroyForcibly().waitFor();
        }
        if (shell.exitValue() != 0) {
            throw new AssertionError(
                    "%s %s:\n%s"
                            .formatted(
                                    readme,
                                    ended
                                            ? "ended with " + shell.exitValue()
                                            : "did not end within " + LIMIT,
                                    Files.readString(output)));
        }
        return Files.readAllLines(folder.resolve("asked"));
    }

    /// Its output has each command before the answer, so that a failure names the command.
    private Process shell(Path script, Path output) throws IOException {
        ProcessBuilder bash = new ProcessBuilder("bash", "-v", script.toString());
        String path = System.getenv("PATH");
        bash.environment().put("PATH", folder.resolve("bin") + ":" + path);
        bash.environment().put("CURL", "/usr/bin/curl");
        bash.environment().put("http_proxy", proxy);
        bash.environment().put("PATIENCE", "120");
        bash.environment().put("PORTS", folder.resolve("ports").toString());
        bash.environment().put("ASKED", folder.resolve("asked").toString());
        return bash.directory(ROOT.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
    }

    private static String blocks(Path readme) throws IOException {
        Matcher section = TRY_IT.matcher(Files.readString(readme));
        if (!section.find()) {
            throw new AssertionError("no section \"Try it\" in " + readme);
        }
        List<String> blocks = new ArrayList<>();
        Matcher bash = BASH.matcher(section.group(1));
        while (bash.find()) {
            blocks.add(bash.group(1));
        }
        return String.join("\n", blocks);
    }
}

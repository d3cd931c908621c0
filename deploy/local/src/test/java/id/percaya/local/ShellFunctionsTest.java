package id.percaya.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The functions of `deploy/local/shell`.
class ShellFunctionsTest {

    private static final Path ROOT = Path.of("../..").toAbsolutePath().normalize();
    private static final List<String> PROGRAMS =
            List.of("cat", "date", "dirname", "grep", "mktemp", "rm", "sed", "sleep");

    private static final String DOCUMENT =
            """
            {"id": "a", "drill": false, "posture": {"chosen": "REBUILD"},
             "items": [{"code": "A", "id": "1"}, {"code": "B", "id": "2"}]}\
            """;

    @TempDir Path programs;

    @ParameterizedTest
    @ValueSource(strings = {"jq", "node"})
    void a_field_is_found_by_name_path_position_or_another_field(String reader)
            throws IOException, InterruptedException {
        Assumptions.assumeTrue(found(reader).isPresent());
        provide(reader);
        assertThat(field("id")).isEqualTo("0 a");
        assertThat(field("drill")).isEqualTo("0 false");
        assertThat(field("posture.chosen")).isEqualTo("0 REBUILD");
        assertThat(field("posture")).isEqualTo("0 {\"chosen\":\"REBUILD\"}");
        assertThat(field("items[0].id")).isEqualTo("0 1");
        assertThat(field("items[code=B].id")).isEqualTo("0 2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"jq", "node"})
    void an_absent_field_fails_and_shows_the_document(String reader)
            throws IOException, InterruptedException {
        Assumptions.assumeTrue(found(reader).isPresent());
        provide(reader);
        assertThat(field("version")).startsWith("1 There is no field version in: {\"id\"");
        assertThat(field("items[code=C].id")).startsWith("1 There is no field");
        assertThat(run("echo fine | field id")).startsWith("1 There is no field id in: fine");
    }

    @Test
    void without_a_reader_of_json_the_package_to_install_is_named()
            throws IOException, InterruptedException {
        assertThat(field("id")).startsWith("1 ").contains("apt-get install jq");
    }

    @Test
    void an_answer_that_comes_is_awaited_and_one_that_does_not_come_fails()
            throws IOException, InterruptedException {
        assertThat(run("eventually 'OP.N' echo it is OPEN")).isEqualTo("0 it is OPEN");
        assertThat(run("PATIENCE=1; eventually OPEN echo it is CLOSED"))
                .isEqualTo("1 OPEN did not come within 1 seconds. The last answer: it is CLOSED");
        assertThat(run("PATIENCE=1; failing() { echo OPEN; return 22; }; eventually OPEN failing"))
                .startsWith("1 ");
    }

    @Test
    void a_refusal_must_come_and_have_the_code() throws IOException, InterruptedException {
        String refusing = "refusing() { echo '{\"code\":\"HALTED\"}'; return 22; }; ";
        assertThat(run(refusing + "refused HALTED refusing")).isEqualTo("0 {\"code\":\"HALTED\"}");
        assertThat(run(refusing + "refused HELD refusing"))
                .startsWith("1 The refusal HELD was expected.");
        assertThat(run("refused HALTED echo '{\"code\":\"HALTED\"}'"))
                .startsWith("1 The refusal HALTED was expected.");
    }

    @Test
    void a_failure_in_a_pipeline_within_a_substitution_ends_the_shell()
            throws IOException, InterruptedException {
        assertThat(run("made() { id=$(false | cat); echo \"$id\"; }; made; echo reached"))
                .isEqualTo("1 ");
    }

    private String field(String name) throws IOException, InterruptedException {
        return run("printf '%s' '" + DOCUMENT + "' | field '" + name + "'");
    }

    /// @return the exit code and the output
    private String run(String commands) throws IOException, InterruptedException {
        for (String program : PROGRAMS) {
            provide(program);
        }
        String script = "set -e; . deploy/local/shell crisis; " + commands;
        ProcessBuilder bash =
                new ProcessBuilder(found("bash").orElseThrow().toString(), "-c", script);
        bash.environment().putAll(Map.of("PATH", programs.toString()));
        Process shell = bash.directory(ROOT.toFile()).redirectErrorStream(true).start();
        String output =
                new String(shell.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        return shell.waitFor() + " " + output;
    }

    private void provide(String program) throws IOException {
        Path caller = programs.resolve(program);
        String real = found(program).orElseThrow().toString();
        Files.writeString(caller, "#!/bin/sh\nexec '" + real + "' \"$@\"\n");
        assertThat(caller.toFile().setExecutable(true)).isTrue();
    }

    private static Optional<Path> found(String program) {
        return Stream.of(System.getenv("PATH").split(":"))
                .map(folder -> Path.of(folder, program))
                .filter(Files::isExecutable)
                .findFirst();
    }
}

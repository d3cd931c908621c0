package id.percaya.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import id.percaya.local.Platform;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// A frontend developer follows `docs/api.md` in a real browser: signs in, lists, hears a change,
/// is refused. Without Chromium the test is skipped, unless `PERCAYA_BROWSER=required`.
@ExtendWith(SharedPlatform.class)
class BrowserStory {

    private static final Path FRONTEND = Path.of("../frontend");
    private static final int NO_BROWSER = 77;
    private static final Pattern CODE = Pattern.compile("```ts\n(.*?)```", Pattern.DOTALL);

    private final Platform platform;

    BrowserStory(Platform platform) {
        this.platform = platform;
    }

    @Test
    void a_browser_signs_in_lists_hears_a_change_and_is_refused() throws Exception {
        Path told = Path.of("target/frontend.log");
        ProcessBuilder steps =
                new ProcessBuilder(FRONTEND.resolve("run").toString())
                        .redirectErrorStream(true)
                        .redirectOutput(told.toFile());
        steps.environment().put("WEB_PORT", String.valueOf(platform.webPort()));
        steps.environment().put("REALM", platform.realm().toString());
        steps.environment().put("CRISIS", platform.uri("crisis").toString());
        Process process = steps.start();
        assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();
        assumeTrue(process.exitValue() != NO_BROWSER, Files.readString(told));
        assertThat(process.exitValue()).as(Files.readString(told)).isZero();
    }

    @Test
    void each_piece_of_code_in_the_document_is_part_of_the_program() throws IOException {
        String program = Files.readString(FRONTEND.resolve("src/percaya.ts"));
        List<String> pieces =
                CODE.matcher(Files.readString(Path.of("../../docs/api.md")))
                        .results()
                        .map(match -> match.group(1))
                        .toList();
        assertThat(pieces).isNotEmpty().allSatisfy(piece -> assertThat(program).contains(piece));
    }
}

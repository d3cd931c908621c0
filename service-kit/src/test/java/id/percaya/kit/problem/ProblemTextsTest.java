package id.percaya.kit.problem;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import id.percaya.kit.json.ValueFault;
import id.percaya.kit.problem.Problem.Violation;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProblemTextsTest {

    private static final Pattern THROWN =
            Pattern.compile(
                    "(?:Problem\\.of|ProblemException|Violation)\\((?:[^\";]*?)\"([A-Z][A-Z_]+[A-Z])\"");

    @ParameterizedTest
    @ValueSource(strings = {"en", "id"})
    void each_problem_of_the_kit_has_a_text(String language) throws IOException {
        Properties texts = new Properties();
        try (Reader file =
                new InputStreamReader(
                        requireNonNull(
                                ProblemTexts.class.getResourceAsStream(
                                        "problems_" + language + ".properties")),
                        UTF_8)) {
            texts.load(file);
        }
        Set<String> codes = new TreeSet<>(List.of("UNKNOWN_FIELD", "WRONG_TYPE"));
        Arrays.stream(ValueFault.values()).map(ValueFault::name).forEach(codes::add);
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                THROWN.matcher(Files.readString(file))
                        .results()
                        .map(MatchResult::group)
                        .forEach(found -> codes.add(found.replaceAll("(?s).*\"(.*)\"", "$1")));
            }
        }
        assertThat(codes).contains("NOT_FOUND", "UNKNOWN_PARAMETER", "CURSOR_INVALID");
        assertThat(codes).allSatisfy(code -> assertThat(texts.getProperty(code)).isNotBlank());
    }

    @Test
    void a_violation_with_a_sentence_of_its_own_keeps_its_values_in_other_languages() {
        Violation violation =
                new Violation("/query", "NOT_FOUND", "thrown, at 7")
                        .worded("suggestions", "kemang");
        Problem problem =
                Problem.of(422, "NOT_FOUND", "thrown, at 7").withViolations(List.of(violation));
        Problem spoken = new ProblemTexts().in(Locale.of("id"), problem);
        assertThat(spoken.violations().getFirst().message()).contains("kemang");
        assertThat(spoken.detail()).contains("kemang");
        Problem english = new ProblemTexts().in(Locale.ENGLISH, problem);
        assertThat(english.detail()).isEqualTo("thrown, at 7");
    }
}

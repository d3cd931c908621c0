package id.percaya.consent.proof.printing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.util.Properties;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The build checks that every text used exists, not that each language has it.
class PageTextsTest {

    private static final Set<String> SAME_IN_BOTH = Set.of("video");

    private static Properties texts(String bundle, String language) throws IOException {
        String file = "/messages/%s_%s.properties".formatted(bundle, language);
        Properties texts = new Properties();
        try (Reader reader =
                new InputStreamReader(PageTextsTest.class.getResourceAsStream(file), UTF_8)) {
            texts.load(reader);
        }
        return texts;
    }

    @ParameterizedTest
    @ValueSource(strings = {"receiptText", "certificateText", "sharedText"})
    void each_text_exists_in_both_languages(String bundle) throws IOException {
        Properties indonesian = texts(bundle, "id");
        Properties english = texts(bundle, "en");

        assertThat(indonesian.keySet()).isEqualTo(english.keySet());
        assertThat(indonesian.stringPropertyNames())
                .allSatisfy(key -> {
                    String text = indonesian.getProperty(key);
                    assertThat(text).isNotBlank();
                    assertThat(english.getProperty(key)).isNotBlank();
                    if (!SAME_IN_BOTH.contains(text)) {
                        assertThat(english.getProperty(key)).isNotEqualTo(text);
                    }
                });
    }
}

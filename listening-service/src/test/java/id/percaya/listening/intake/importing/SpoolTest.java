package id.percaya.listening.intake.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.percaya.listening.intake.reading.Format;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpoolTest {

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void a_body_that_is_cut_off_leaves_no_file(boolean checked) throws IOException {
        Set<Path> before = spooled();
        assertThatThrownBy(() -> Spool.of(Format.NDJSON, new CutOff(checked)))
                .hasMessage("the connection is gone");
        assertThat(spooled()).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{}\n"})
    void closing_deletes_the_file(String text) throws IOException {
        Set<Path> before = spooled();
        try (Spool spool =
                Spool.of(
                        Format.NDJSON,
                        new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)))) {
            assertThat(spool.file().bytes()).isEqualTo(text.length());
            assertThat(spooled()).isNotEqualTo(before);
        }
        assertThat(spooled()).isEqualTo(before);
    }

    private static Set<Path> spooled() throws IOException {
        try (Stream<Path> files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return files.filter(file -> file.getFileName().toString().startsWith("percaya-import"))
                    .collect(Collectors.toSet());
        }
    }

    private static final class CutOff extends InputStream {

        private final boolean checked;

        CutOff(boolean checked) {
            this.checked = checked;
        }

        @Override
        public int read() throws IOException {
            if (checked) {
                throw new IOException("the connection is gone");
            }
            throw new IllegalStateException("the connection is gone");
        }

        @Override
        public int read(byte[] into, int from, int most) throws IOException {
            return read();
        }
    }
}

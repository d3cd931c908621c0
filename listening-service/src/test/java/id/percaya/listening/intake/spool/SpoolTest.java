package id.percaya.listening.intake.spool;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.percaya.eventstore.Tenant;
import id.percaya.kit.problem.ProblemException;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpoolTest {

    @TempDir Path directory;

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void a_body_that_is_cut_off_leaves_no_file(boolean checked) {
        Path file = directory.resolve("a");
        assertThatThrownBy(() -> Spool.of(file, new CutOff(checked)))
                .hasMessage("the connection is gone");
        assertThat(file).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{}\n"})
    void closing_deletes_the_file(String text) throws IOException {
        Path file = directory.resolve("a");
        try (Spool spool = Spool.of(file, stream(text.getBytes(StandardCharsets.UTF_8)))) {
            assertThat(spool.bytes()).isEqualTo(text.length());
            assertThat(file).hasContent(text);
        }
        assertThat(file).doesNotExist();
    }

    @Test
    void a_file_that_an_import_keeps_outlives_the_request() throws IOException {
        ImportStorage storage = new ImportStorage(directory.resolve("imports"));
        Tenant tenant = new Tenant("klinik-melati");
        UUID id = UUID.randomUUID();
        try (Spool spool = Spool.of(storage.temporary(), stream(new byte[] {65, 66}))) {
            storage.keep(tenant, id, spool.path());
        }
        assertThat(storage.find(tenant, id).orElseThrow()).hasContent("AB");
        assertThat(storage.all())
                .singleElement()
                .satisfies(file -> {
                    assertThat(file.tenant()).isEqualTo(tenant);
                    assertThat(file.importId()).isEqualTo(id);
                });
        storage.delete(tenant, id);
        assertThat(storage.all()).isEmpty();
    }

    @Test
    void gzip_is_unpacked_and_hashed_as_received() throws IOException {
        byte[] packed = gzip("Tanggal;Judul\n".getBytes(StandardCharsets.UTF_8));
        try (Spool plain = Spool.of(directory.resolve("a"), stream(packed))) {
            assertThat(plain.path()).hasContent("Tanggal;Judul\n");
            assertThat(plain.bytes()).isEqualTo(14);
            assertThat(plain.sha256()).hasSize(64);
        }
    }

    @Test
    void gzip_that_is_cut_off_at_any_byte_is_refused() throws IOException {
        byte[] packed = gzip("Tanggal;Judul\n".getBytes(StandardCharsets.UTF_8));
        for (int length = 2; length < packed.length; length++) {
            byte[] part = Arrays.copyOf(packed, length);
            assertThatThrownBy(() -> Spool.of(directory.resolve("a"), stream(part)))
                    .isInstanceOf(ProblemException.class)
                    .hasMessage("GZIP_BROKEN");
        }
    }

    @Test
    void gzip_may_have_several_members() throws IOException {
        byte[] packed = joined(gzip(new byte[] {65}), gzip(new byte[] {66}));
        try (Spool plain = Spool.of(directory.resolve("a"), stream(packed))) {
            assertThat(plain.path()).hasContent("AB");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 8, 9, 18, 19, 100, 70_000})
    void bytes_after_gzip_are_refused(int length) throws IOException {
        byte[] more = new byte[length];
        Arrays.fill(more, (byte) 65);
        byte[] packed = joined(gzip(new byte[] {65}), more);
        assertThatThrownBy(() -> Spool.of(directory.resolve("a"), stream(packed)))
                .isInstanceOf(ProblemException.class)
                .hasMessage("GZIP_BROKEN");
    }

    @Test
    void a_damaged_second_member_is_refused() throws IOException {
        byte[] second = gzip("Tanggal;Judul".getBytes(StandardCharsets.UTF_8));
        for (int at : List.of(0, 1, 2, 12, second.length - 6)) {
            byte[] damaged = second.clone();
            damaged[at] ^= 0x55;
            byte[] packed = joined(gzip(new byte[] {65}), damaged);
            assertThatThrownBy(() -> Spool.of(directory.resolve("a"), stream(packed)))
                    .as("byte %s", at)
                    .isInstanceOf(ProblemException.class)
                    .hasMessage("GZIP_BROKEN");
        }
    }

    @Test
    void gzip_may_not_become_larger_than_allowed() throws IOException {
        byte[] bomb = gzip(new byte[100_000]);
        assertThatThrownBy(() ->
                        Unpacking.of(new BufferedInputStream(stream(bomb)), 99_999).readAllBytes())
                .hasMessage("TOO_LARGE");
        assertThat(Unpacking.of(new BufferedInputStream(stream(bomb)), 100_000).readAllBytes())
                .hasSize(100_000);
    }

    private static byte[] joined(byte[] first, byte[] second) {
        byte[] both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }

    private static byte[] gzip(byte[] bytes) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(bytes);
        }
        return packed.toByteArray();
    }

    private static InputStream stream(byte[] bytes) {
        return new ByteArrayInputStream(bytes);
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

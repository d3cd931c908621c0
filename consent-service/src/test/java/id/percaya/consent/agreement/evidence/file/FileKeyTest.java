package id.percaya.consent.agreement.evidence.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FileKeyTest {

    private static final UUID FILE = new UUID(0, 1);

    private final FileKey key = FileKey.make();
    private final byte[] file = random(3 * ChunkOutput.SIZE + 5);
    private final List<byte[]> chunks = new ArrayList<>();

    @BeforeEach
    void seal() throws IOException {
        seal(file);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 1000, ChunkOutput.SIZE - 100, ChunkOutput.SIZE, 2 * ChunkOutput.SIZE})
    void a_file_of_any_size_opens_by_its_key_as_it_was_kept(int size) throws IOException {
        byte[] other = random(size);
        seal(other);

        assertThat(open(FileKey.of(key.text()), FILE)).isEqualTo(other);
    }

    @Test
    void chunks_are_of_one_size_but_the_last() {
        assertThat(chunks).extracting(chunk -> chunk.length).startsWith(ChunkOutput.SIZE);
        assertThat(chunks.getLast().length).isLessThan(ChunkOutput.SIZE);
    }

    @Test
    void two_chunks_that_changed_places_do_not_open() {
        Collections.swap(chunks, 1, 2);
        assertThatIOException().isThrownBy(() -> open(key, FILE));
    }

    @Test
    void a_chunk_that_is_missing_at_the_end_is_noticed() {
        chunks.removeLast();
        assertThatIOException().isThrownBy(() -> open(key, FILE));
    }

    @Test
    void a_chunk_that_is_missing_at_the_start_is_noticed() {
        chunks.removeFirst();
        assertThatIOException().isThrownBy(() -> open(key, FILE));
    }

    @Test
    void a_file_cut_off_where_a_chunk_ends_is_noticed() {
        chunks.subList(1, chunks.size()).clear();
        assertThatIOException().isThrownBy(() -> open(key, FILE));
    }

    @Test
    void a_single_bit_that_changed_is_noticed() {
        chunks.get(2)[77] ^= 1;
        assertThatIOException().isThrownBy(() -> open(key, FILE));
    }

    @Test
    void what_was_moved_to_another_file_does_not_open() {
        assertThatIOException().isThrownBy(() -> open(key, new UUID(0, 2)));
    }

    @Test
    void by_another_key_it_does_not_open() {
        assertThatIOException().isThrownBy(() -> open(FileKey.make(), FILE));
    }

    private void seal(byte[] bytes) throws IOException {
        chunks.clear();
        ChunkOutput output =
                new ChunkOutput((chunk, ordinal) -> {
                    assertThat(ordinal).isEqualTo(chunks.size());
                    chunks.add(chunk);
                });
        try (OutputStream sealing = key.sealing(FILE, output)) {
            sealing.write(bytes);
        }
    }

    private byte[] open(FileKey by, UUID id) throws IOException {
        return by.opening(id, new ChunkInput(this::chunk)).readAllBytes();
    }

    private Optional<byte[]> chunk(int ordinal) {
        return ordinal < chunks.size() ? Optional.of(chunks.get(ordinal)) : Optional.empty();
    }

    private static byte[] random(int size) {
        byte[] bytes = new byte[size];
        new Random(size).nextBytes(bytes);
        return bytes;
    }
}

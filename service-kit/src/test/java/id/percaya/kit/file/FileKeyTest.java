package id.percaya.kit.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
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
    void a_file_of_any_size_decrypts_to_its_content(int size) throws IOException {
        byte[] other = random(size);
        seal(other);

        assertThat(open(FileKey.of(key.text()), FILE)).isEqualTo(other);
    }

    @Test
    void all_chunks_but_the_last_have_the_same_size() {
        assertThat(chunks).extracting(chunk -> chunk.length).startsWith(ChunkOutput.SIZE);
        assertThat(chunks.getLast().length).isLessThan(ChunkOutput.SIZE);
    }

    @Test
    void swapped_chunks_are_detected() {
        Collections.swap(chunks, 1, 2);
        assertThatIOException().isThrownBy(() -> open(key, FILE));
    }

    @Test
    void a_missing_last_chunk_is_detected() {
        chunks.removeLast();
        assertThatIOException().isThrownBy(() -> open(key, FILE));
    }

    @Test
    void a_missing_first_chunk_is_detected() {
        chunks.removeFirst();
        assertThatIOException().isThrownBy(() -> open(key, FILE));
    }

    @Test
    void truncation_at_a_chunk_boundary_is_detected() {
        chunks.subList(1, chunks.size()).clear();
        assertThatIOException().isThrownBy(() -> open(key, FILE));
    }

    @Test
    void a_single_changed_bit_is_detected() {
        chunks.get(2)[77] ^= 1;
        assertThatIOException().isThrownBy(() -> open(key, FILE));
    }

    @Test
    void content_moved_to_another_file_is_detected() {
        assertThatIOException().isThrownBy(() -> open(key, new UUID(0, 2)));
    }

    @Test
    void another_key_does_not_decrypt() {
        assertThatIOException().isThrownBy(() -> open(FileKey.make(), FILE));
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 1, ChunkOutput.SIZE - 60, ChunkOutput.SIZE, 3 * ChunkOutput.SIZE + 4})
    void any_position_decrypts_to_its_content(long position) throws IOException {
        ByteBuffer read = ByteBuffer.allocate(100);

        int length = anywhere(chunks()).position(position).read(read);

        int from = (int) position;
        assertThat(Arrays.copyOf(read.array(), length))
                .isEqualTo(Arrays.copyOfRange(file, from, from + length));
    }

    @Test
    void only_the_chunks_that_are_read_are_fetched() throws IOException {
        Set<Integer> fetched = new TreeSet<>();
        SeekableByteChannel opened =
                anywhere(
                        new ChunkChannel(
                                sealedSize(),
                                ordinal -> {
                                    fetched.add(ordinal);
                                    return chunk(ordinal);
                                }));

        opened.position(2L * ChunkOutput.SIZE + 10).read(ByteBuffer.allocate(10));

        assertThat(fetched).containsExactly(0, 2);
        assertThat(opened.size()).isEqualTo(file.length);
    }

    @Test
    void a_changed_chunk_is_detected_at_any_position() throws IOException {
        chunks.get(2)[77] ^= 1;
        SeekableByteChannel opened = anywhere(chunks());

        assertThat(opened.read(ByteBuffer.allocate(10))).isEqualTo(10);
        assertThatIOException()
                .isThrownBy(
                        () -> opened.position(2L * ChunkOutput.SIZE).read(ByteBuffer.allocate(10)));
    }

    private SeekableByteChannel anywhere(SeekableByteChannel sealed) throws IOException {
        return key.openingAnywhere(FILE, sealed);
    }

    private ChunkChannel chunks() {
        return new ChunkChannel(sealedSize(), this::chunk);
    }

    private long sealedSize() {
        return chunks.stream().mapToLong(each -> each.length).sum();
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

package id.percaya.listening.understanding.linear;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ModelFileTest {

    private static byte[] bytes() throws IOException {
        LinearModel model =
                new LinearModel(
                        Map.of("version", "test-1"),
                        List.of("no", "yes"),
                        new byte[] {20, 0, (byte) 200, 40},
                        new short[] {-300, 300, 0, 0, 32_000, -32_000, -1, 1},
                        0.01,
                        new double[] {0.5, -0.5});
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ModelFile.write(model, out);
        return out.toByteArray();
    }

    @Test
    void a_model_is_read_as_it_was_written() throws IOException {
        LinearModel read = ModelFile.read(new ByteArrayInputStream(bytes()));

        assertThat(read.version()).isEqualTo("test-1");
        assertThat(read.labels()).containsExactly("no", "yes");
        assertThat(read.idf()).containsExactly(20, 0, 200, 40);
        assertThat(read.weights()).containsExactly(-300, 300, 0, 0, 32_000, -32_000, -1, 1);
        assertThat(read.bias()).containsExactly(0.5, -0.5);
        assertThat(read.unit()).isEqualTo(0.01);
    }

    @Test
    void the_same_model_is_the_same_bytes() throws IOException {
        assertThat(bytes()).isEqualTo(bytes());
    }

    @Test
    void a_file_that_is_cut_off_is_refused() throws IOException {
        byte[] whole = bytes();
        for (int length = 0; length < whole.length; length++) {
            byte[] cut = Arrays.copyOf(whole, length);
            assertThatThrownBy(() -> ModelFile.read(new ByteArrayInputStream(cut)))
                    .isInstanceOf(IOException.class);
        }
    }

    @Test
    void another_file_is_refused() {
        byte[] other = "PK\u0003\u0004 something else".getBytes(StandardCharsets.UTF_8);
        assertThatThrownBy(() -> ModelFile.read(new ByteArrayInputStream(other)))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("no model file");
    }

    @Test
    void a_repeated_bucket_counts_less_than_twice() {
        Block block = new Block();
        block.add(3);
        block.add(1);
        block.add(3);

        Block.Counted counted = block.counted();

        assertThat(counted.size()).isEqualTo(2);
        assertThat(counted.bucket(0)).isEqualTo(3);
        assertThat(counted.count(0)).isEqualTo(2);
        assertThat(LinearModel.value((byte) 100, 2))
                .isGreaterThan(LinearModel.value((byte) 100, 1))
                .isLessThan(2 * LinearModel.value((byte) 100, 1));
    }
}

package id.percaya.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeysetsTest {

    @TempDir private Path data;

    @Test
    void each_service_has_a_keyset_of_its_own_that_outlives_a_stop() throws Exception {
        Path keyset = new Keysets(data).file(Service.CONSENT);
        String made = Files.readString(keyset);

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(keyset)))
                .isEqualTo("rw-------");
        assertThat(new Keysets(data).file(Service.CONSENT)).hasContent(made);
        assertThat(Files.readString(new Keysets(data).file(Service.CRISIS))).isNotEqualTo(made);
    }
}

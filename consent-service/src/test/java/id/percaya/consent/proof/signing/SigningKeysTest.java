package id.percaya.consent.proof.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.jwk.OctetKeyPair;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SigningKeysTest {

    @TempDir private Path folder;
    private Path file;

    @BeforeEach
    void made() throws Exception {
        file = folder.resolve("keys.json");
        SigningKeysCommand.main(new String[] {"make", file.toString()});
    }

    private List<String> kids() {
        return SigningKeys.read(file).all().stream().map(OctetKeyPair::getKeyID).toList();
    }

    @Test
    void the_first_key_is_ed25519_and_readable_by_its_owner_only() throws Exception {
        OctetKeyPair key = SigningKeys.read(file).current();

        assertThat(key.getAlgorithm().getName()).isEqualTo("EdDSA");
        assertThat(key.getKeyID()).isEqualTo(key.computeThumbprint().toString());
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }

    @Test
    void existing_keys_are_not_overwritten() {
        assertThatThrownBy(() -> SigningKeysCommand.make(file))
                .isInstanceOf(java.nio.file.FileAlreadyExistsException.class);
        assertThat(kids()).hasSize(1);
    }

    @Test
    void an_added_key_is_published_before_it_signs() throws Exception {
        String old = kids().getFirst();

        SigningKeysCommand.main(new String[] {"add", file.toString()});
        List<String> added = kids();
        SigningKeysCommand.main(new String[] {"promote", file.toString()});

        assertThat(added).hasSize(2).startsWith(old);
        assertThat(kids()).containsExactly(added.getLast(), old);
    }

    @Test
    void a_retired_key_stays_published_but_cannot_sign() throws Exception {
        SigningKeysCommand.add(file);
        SigningKeysCommand.promote(file);
        List<String> before = kids();

        SigningKeysCommand.main(new String[] {"retire", file.toString()});

        assertThat(kids()).isEqualTo(before);
        SigningKeys keys = SigningKeys.read(file);
        assertThat(keys.current().isPrivate()).isTrue();
        assertThat(keys.all().getLast().isPrivate()).isFalse();
    }

    @Test
    void published_keys_have_no_private_half() throws Exception {
        SigningKeysCommand.add(file);

        assertThat(SigningKeys.read(file).published()).contains(kids()).doesNotContain("\"d\":");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{}",
                "{\"keys\": []}",
                "not json",
                "{\"keys\": [{\"kty\": \"oct\", \"k\": \"c2VjcmV0LXNlY3JldC1zZWNyZXQ\"}]}"
            })
    void malformed_keys_are_rejected_without_quoting_them(String broken) throws Exception {
        Files.writeString(file, broken);

        assertThatThrownBy(() -> SigningKeys.read(file))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("is not a JWK set")
                .hasMessageNotContaining("c2VjcmV0");
    }

    @Test
    void the_first_key_needs_its_private_half() throws Exception {
        Files.writeString(file, SigningKeys.read(file).published());

        assertThatThrownBy(() -> SigningKeys.read(file)).hasMessageContaining("is not a JWK set");
    }

    @Test
    void two_keys_with_one_kid_are_rejected() throws Exception {
        SigningKeys keys = SigningKeys.read(file);

        assertThatThrownBy(() -> new SigningKeys(List.of(keys.current(), keys.current())))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void missing_or_world_readable_keys_are_rejected() throws Exception {
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));

        assertThatThrownBy(() -> SigningKeys.read(file)).hasMessageContaining("chmod o-rw");
        assertThatThrownBy(() -> SigningKeys.read(folder.resolve("none.json")))
                .hasMessageContaining("SigningKeysCommand make");
    }
}

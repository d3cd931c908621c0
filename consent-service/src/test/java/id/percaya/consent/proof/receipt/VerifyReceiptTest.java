package id.percaya.consent.proof.receipt;

import static id.percaya.consent.Requests.consent;
import static id.percaya.consent.Requests.given;
import static id.percaya.consent.Requests.registered;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.percaya.consent.CanonicalJson;
import id.percaya.consent.Requests;
import id.percaya.consent.proof.signing.Signatures;
import id.percaya.eventstore.Tenant;
import id.percaya.eventstore.sealing.Erasure;
import id.percaya.kit.json.TolerantJson;
import id.percaya.kit.testing.TestPlatform;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Runs the stand-alone verifier, which shares no code with the service, on real receipts.
@QuarkusTest
@QuarkusTestResource(TestPlatform.class)
class VerifyReceiptTest {

    private static final Path VERIFIER = Path.of("../deploy/local/VerifyReceipt.java");

    @TempDir private Path folder;
    @Inject Signatures signatures;
    @Inject Erasure erasure;

    private UUID subject;
    private String address;

    private record Verdict(int exit, String words) {}

    @BeforeEach
    void a_given_consent() throws IOException {
        subject = registered();
        address = given(consent(subject, "PHOTO"));
        Files.writeString(folder.resolve("jwks.json"), RestAssured.get(Signatures.JWKS).asString());
        int compiled =
                ToolProvider.getSystemJavaCompiler()
                        .run(null, null, null, "-d", folder.toString(), VERIFIER.toString());
        assertThat(compiled).isZero();
    }

    private Verdict verify(String jws) throws IOException, InterruptedException {
        Path receipt = Files.writeString(folder.resolve("receipt.jws"), jws);
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return run(
                java,
                "-XX:TieredStopAtLevel=1",
                "-cp",
                folder.toString(),
                "VerifyReceipt",
                receipt.toString(),
                "--jwks",
                folder.resolve("jwks.json").toString());
    }

    private static Verdict run(String... command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String words = new String(process.getInputStream().readAllBytes(), UTF_8);
        return new Verdict(process.waitFor(), words);
    }

    private String receipt() {
        return GivenReceipt.of(address, "application/jose").asString();
    }

    /// Signed with the service's real key, as a dishonest operator could.
    private String resigned(Consumer<ObjectNode> change) throws IOException {
        byte[] payload = signatures.payload(Receipt.TYP, receipt()).orElseThrow();
        ObjectNode receipt = (ObjectNode) TolerantJson.mapper().readTree(payload);
        change.accept(receipt);
        return signatures.jws(Receipt.TYP, CanonicalJson.of(receipt));
    }

    private static ObjectNode event(ObjectNode receipt, int at) {
        return (ObjectNode) receipt.path("events").get(at);
    }

    private static ObjectNode log(ObjectNode receipt, int at) {
        return (ObjectNode) event(receipt, at).path("log");
    }

    private static ObjectNode entry(ObjectNode receipt, int at) {
        return (ObjectNode) log(receipt, at).path("entry");
    }

    private void assertBroken(String jws, String why) throws Exception {
        Verdict verdict = verify(jws);
        assertThat(verdict.words()).contains("DOES NOT HOLD: ").contains(why);
        assertThat(verdict.exit()).isEqualTo(1);
    }

    @Test
    void a_receipt_verifies() throws Exception {
        Verdict verdict = verify(receipt());

        assertThat(verdict.words())
                .contains("signed by the key " + signatures.kid())
                .contains("of the person " + subject)
                .contains("Event 3, consent-given")
                .endsWith("All of it holds.\n");
        assertThat(verdict.exit()).isZero();
    }

    @Test
    void the_script_needs_only_a_jdk() throws Exception {
        Path receipt = Files.writeString(folder.resolve("mine.jws"), receipt());

        Verdict verdict =
                run(
                        "../deploy/local/verify-receipt",
                        receipt.toString(),
                        "--jwks",
                        folder.resolve("jwks.json").toString());

        assertThat(verdict.words()).endsWith("All of it holds.\n");
        assertThat(verdict.exit()).isZero();
        assertThat(run("../deploy/local/verify-receipt").exit()).isEqualTo(2);
    }

    @Test
    void a_receipt_made_after_erasure_still_verifies() throws Exception {
        receipt();
        erasure.erase(new Tenant(Requests.TENANT), subject, "test", (_, _, _) -> {});

        Verdict verdict = verify(receipt());

        assertThat(verdict.words()).contains("its salt was erased").contains("All of it holds.");
    }

    @Test
    void a_receipt_from_before_an_erasure_verifies_completely() throws Exception {
        String kept = receipt();
        erasure.erase(new Tenant(Requests.TENANT), subject, "test", (_, _, _) -> {});

        assertThat(verify(kept).words()).doesNotContain("erased").contains("All of it holds.");
    }

    @Test
    void a_foreign_signature_fails() throws Exception {
        String[] parts = receipt().split("\\.", -1);
        String other = new StringBuilder(parts[2]).reverse().toString();

        assertBroken(parts[0] + "." + parts[1] + "." + other, "");
        assertBroken(parts[0] + "." + parts[1].replaceFirst("J", "K") + "." + parts[2], "");
        assertBroken("no receipt", "is no compact JWS");
    }

    @Test
    void an_unpublished_key_is_rejected() throws Exception {
        String receipt = receipt();
        Files.writeString(folder.resolve("jwks.json"), "{\"keys\":[]}");

        assertBroken(receipt, "a key that is not published");
    }

    @Test
    void a_changed_event_fails() throws Exception {
        assertBroken(
                resigned(receipt -> entry(receipt, 2).put("recordedAt", "2020-01-01T00:00:00Z")),
                "is not what the log has committed to");
        assertBroken(
                resigned(receipt -> log(receipt, 2).put("salt", "A".repeat(43))),
                "is not what the log has committed to");
        assertBroken(
                resigned(receipt -> event(receipt, 2).put("event_state", "REFUSED")),
                "is shown as another state");
        assertBroken(
                resigned(receipt -> event(receipt, 2).put("event_time", "2020-01-01T00:00:00Z")),
                "a time that was not recorded");
        assertBroken(
                resigned(receipt -> receipt.put("pii_principal_id", new UUID(0, 9).toString())),
                "is of another person");
        assertBroken(
                resigned(receipt -> receipt.put("record_id", new UUID(0, 9).toString())),
                "is of another consent");
        assertBroken(
                resigned(receipt -> ((ArrayNode) receipt.path("events")).remove(0)),
                "stands at another place");
    }

    @Test
    void a_leaf_outside_of_the_signed_tree_fails() throws Exception {
        assertBroken(
                resigned(receipt -> {
                    log(receipt, 2).put("leafHash", "A".repeat(43));
                    log(receipt, 2).remove("salt");
                }),
                "is not in the log");
        assertBroken(
                resigned(receipt ->
                        ((ObjectNode) log(receipt, 2).path("inclusion")).put("treeSize", 1)),
                "a tree of another size");
        assertBroken(
                resigned(receipt ->
                        ((ObjectNode) receipt.path("tree_head"))
                                .put(
                                        "jws",
                                        signatures.jws(
                                                "percaya-tree-head+jws", "{}".getBytes(UTF_8)))),
                "");
        assertBroken(
                resigned(receipt ->
                        receipt.set("tree_head", TolerantJson.mapper().valueToTree(List.of()))),
                "");
    }
}

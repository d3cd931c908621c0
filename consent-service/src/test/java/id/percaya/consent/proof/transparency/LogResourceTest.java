package id.percaya.consent.proof.transparency;

import static id.percaya.consent.Requests.consent;
import static id.percaya.consent.Requests.offered;
import static id.percaya.consent.Requests.registered;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import id.percaya.consent.Requests;
import id.percaya.consent.proof.signing.Signatures;
import id.percaya.consent.proof.transparency.merkle.ConsistencyProof;
import id.percaya.consent.proof.transparency.merkle.Hash;
import id.percaya.consent.proof.transparency.merkle.InclusionProof;
import id.percaya.eventstore.Tenant;
import id.percaya.kit.testing.TestPlatform;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(TestPlatform.class)
class LogResourceTest {

    private static final String HEAD = "/v1/log/tree-head";

    @Inject StoredLog log;
    @Inject Signatures signatures;

    private List<StoredLeaf> draftedAndOffered() {
        return log.leaves(StoredLog.id(offered(consent(registered(), "PHOTO"))), 2);
    }

    private static JsonPath head() {
        return given().get(HEAD).then().statusCode(200).extract().jsonPath();
    }

    private static List<Hash> path(JsonPath proof) {
        return proof.getList("path", String.class).stream().map(Hash::parse).toList();
    }

    @Test
    void the_head_is_signed_over_its_three_fields() {
        draftedAndOffered();

        JsonPath head = head();
        String signed =
                signatures
                        .payload("percaya-tree-head+jws", head.getString("jws"))
                        .map(payload -> new String(payload, StandardCharsets.UTF_8))
                        .orElseThrow();

        assertThat(signed)
                .isEqualTo(
                        "{\"at\":\"%s\",\"rootHash\":\"%s\",\"treeSize\":%d}"
                                .formatted(
                                        head.getString("at"),
                                        head.getString("rootHash"),
                                        head.getLong("treeSize")));
    }

    @Test
    void anyone_can_get_the_inclusion_proof_of_every_event() {
        for (StoredLeaf leaf : draftedAndOffered()) {
            JsonPath head = head();
            long size = head.getLong("treeSize");
            JsonPath byHash = inclusion(leaf.hash().toString(), size);
            JsonPath byIndex = inclusion(Long.toString(leaf.index()), size);

            assertThat(byHash.getLong("leafIndex")).isEqualTo(leaf.index());
            assertThat(path(byHash)).isEqualTo(path(byIndex));
            assertThat(
                            new InclusionProof(leaf.index(), size, path(byHash))
                                    .proves(leaf.hash(), Hash.parse(head.getString("rootHash"))))
                    .isTrue();
        }
    }

    private static JsonPath inclusion(String leaf, long size) {
        return given().queryParam("leaf", leaf)
                .queryParam("treeSize", size)
                .get("/v1/log/inclusion")
                .then()
                .statusCode(200)
                .header("Cache-Control", "public, max-age=31536000, immutable")
                .extract()
                .jsonPath();
    }

    @Test
    void a_later_head_is_consistent_with_an_earlier_one() {
        draftedAndOffered();
        JsonPath earlier = head();
        draftedAndOffered();
        JsonPath later = head();

        JsonPath proof =
                given().queryParam("from", earlier.getLong("treeSize"))
                        .queryParam("to", later.getLong("treeSize"))
                        .get("/v1/log/consistency")
                        .then()
                        .statusCode(200)
                        .extract()
                        .jsonPath();

        assertThat(
                        new ConsistencyProof(
                                        earlier.getLong("treeSize"),
                                        later.getLong("treeSize"),
                                        path(proof))
                                .proves(
                                        Hash.parse(earlier.getString("rootHash")),
                                        Hash.parse(later.getString("rootHash"))))
                .isTrue();
    }

    @Test
    void a_proof_without_a_size_uses_the_last_tree_head_and_is_cached_briefly() {
        StoredLeaf leaf = draftedAndOffered().getFirst();

        given().queryParam("leaf", leaf.index())
                .get("/v1/log/inclusion")
                .then()
                .statusCode(200)
                .header("Cache-Control", "public, max-age=2")
                .body("treeSize", notNullValue());
        given().get("/v1/log/consistency?from=1").then().statusCode(200).body("from", equalTo(1));
    }

    @ParameterizedTest
    @CsvSource({
        "inclusion, leaf",
        "inclusion?leaf=-1, leaf",
        "inclusion?leaf=abc, leaf",
        "inclusion?leaf=1234567890123456, leaf",
        "inclusion?leaf=999999999, leaf",
        "inclusion?leaf=0&treeSize=0, treeSize",
        "inclusion?leaf=0&treeSize=-3, treeSize",
        "inclusion?leaf=0&treeSize=999999999, treeSize",
        "consistency, from",
        "consistency?from=0, from",
        "consistency?from=2&to=1, from",
        "consistency?from=1&to=0, to",
        "consistency?from=1&to=999999999, to",
    })
    void a_number_out_of_range_is_rejected_by_its_parameter(String request, String parameter) {
        draftedAndOffered();

        given().get("/v1/log/" + request)
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("violations[0].pointer", equalTo(parameter));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "inclusion?leaf=0&treeSize=many",
                "inclusion?leaf=0&treeSize=99999999999999999999",
                "consistency?from=1.5",
                "consistency?from=one",
            })
    void text_instead_of_a_number_is_rejected(String request) {
        given().get("/v1/log/" + request).then().statusCode(400);
    }

    @Test
    void an_unknown_leaf_is_not_found() {
        draftedAndOffered();

        given().get("/v1/log/inclusion?leaf=" + Hash.EMPTY).then().statusCode(404);
    }

    @Test
    void a_tenant_sees_only_its_own_leaves() {
        StoredLeaf leaf = draftedAndOffered().getFirst();
        UUID consent = leaf.consentVersion().consentId();

        assertThat(log.leavesSeenBy(new Tenant(Requests.TENANT), consent)).hasSize(2);
        assertThat(log.leavesSeenBy(new Tenant(Requests.OTHER_TENANT), consent)).isEmpty();
    }
}

package id.percaya.kit.problem;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import id.percaya.kit.testing.TestPlatform;
import id.percaya.kit.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(TestPlatform.class)
class ProblemLanguageTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "id | id",
                "id-ID, en;q=0.5 | id",
                "in | id",
                "fr, id;q=0.2 | id",
                "en, id;q=0.9 | en",
                "fr | en",
                "* | en",
                "%%% | en"
            })
    void is_the_one_that_is_wanted(String accepted, String language) {
        absent(accepted)
                .header("Content-Language", language)
                .header("Vary", "Accept-Language")
                .body("title", equalTo(language.equals("id") ? "Tidak ditemukan" : "Not found"))
                .body("code", equalTo("NOT_FOUND"));
    }

    @Test
    void is_that_of_the_violations_too() {
        inIndonesian()
                .get("/v1/visits?facility=kemang&day=x")
                .then()
                .statusCode(400)
                .body("title", equalTo("Bukan tanggal"))
                .body(
                        "violations.message",
                        contains(
                                "Nilainya bukan tanggal antara tahun 1900 dan 9999, misalnya 2026-11-28.",
                                "Operasi ini tidak mengenal parameter itu."));
    }

    @Test
    void is_that_of_refusals_before_and_after_the_endpoint() {
        inIndonesian()
                .header("Authorization", "Bearer a.b")
                .get("/v1/beds")
                .then()
                .statusCode(401)
                .header("Content-Language", "id")
                .body("title", equalTo("Perlu masuk"));
        inIndonesian().get("/v1/beds").then().statusCode(401).body("title", equalTo("Perlu masuk"));
    }

    @Test
    void is_kept_with_the_answer_of_an_idempotency_key() {
        String key = UUID.randomUUID().toString();
        nurse().header("Accept-Language", "id")
                .header("Idempotency-Key", key)
                .post("/v1/beds/" + UUID.randomUUID() + "/take")
                .then()
                .statusCode(404)
                .header("Content-Language", "id")
                .body("title", equalTo("Tidak ditemukan"));
    }

    private static RequestSpecification inIndonesian() {
        return given().header("Accept-Language", "id");
    }

    private static RequestSpecification nurse() {
        return given().auth()
                .oauth2(Tokens.of("communications", "klinik-melati"))
                .contentType("application/json");
    }

    private static ValidatableResponse absent(String accepted) {
        return nurse().header("Accept-Language", accepted)
                .get("/v1/beds/" + UUID.randomUUID())
                .then()
                .statusCode(404);
    }
}

package id.percaya.kit.bed;

import static org.assertj.core.api.Assertions.assertThat;

import id.percaya.eventstore.Tenant;
import id.percaya.eventstore.Transactions;
import id.percaya.kit.testing.TestPlatform;
import id.percaya.kit.testing.Tokens;
import id.percaya.kit.view.RowQuery;
import id.percaya.kit.view.RowQuery.Keyed;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestPlatform.class)
class BedListTest {

    @Inject Transactions transactions;

    @Test
    void rows_that_arrive_between_pages_neither_repeat_nor_hide_others() {
        String tenant = "rs-arriving";
        List<String> before =
                Stream.of("b", "a", "c", "b", "b", "a").map(w -> made(tenant, w)).toList();

        List<String> seen = new ArrayList<>();
        String cursor = null;
        do {
            RequestSpecification request = nurse(tenant).queryParam("limit", 2);
            var page =
                    (cursor == null ? request : request.queryParam("cursor", cursor))
                            .get("/v1/beds")
                            .then()
                            .statusCode(200)
                            .extract();
            seen.addAll(page.jsonPath().getList("items.id", String.class));
            cursor = page.path("next");
            if (seen.size() < 6) {
                made(tenant, "a");
                made(tenant, "b");
            }
        } while (cursor != null);

        assertThat(seen).containsAll(before).doesNotHaveDuplicates();
    }

    @Test
    void conditions_narrow_the_list_and_null_does_not() {
        String tenant = "rs-narrowed";
        Stream.of("a", "b", "c", "d").forEach(ward -> made(tenant, ward));

        RowQuery<BedRow, String> all =
                RowQuery.of(BedRow.class, row -> row.ward)
                        .equal("ward", null)
                        .descending("ward", "id");
        RowQuery<BedRow, String> some =
                RowQuery.of(BedRow.class, row -> row.ward)
                        .equal("taken", false)
                        .atLeast("ward", "b")
                        .below("ward", "d")
                        .descending("ward", "id");

        assertThat(wards(tenant, all, null)).containsExactly("d", "c", "b", "a");
        assertThat(wards(tenant, some, null)).containsExactly("c", "b");
        assertThat(some.filter()).isNotEqualTo(all.filter());
    }

    @Test
    void a_condition_takes_one_of_several_values() {
        String tenant = "rs-several";
        Stream.of("a", "b", "c").forEach(ward -> made(tenant, ward));

        assertThat(wards(tenant, byWard().in("ward", List.of("c", "a")), null))
                .containsExactly("a", "c");
        assertThat(wards(tenant, byWard().in("ward", List.of()), null)).hasSize(3);
        assertThat(byWard().in("ward", List.of("c", "a")).filter())
                .isEqualTo(byWard().in("ward", List.of("a", "c")).filter());
    }

    @Test
    void text_is_found_without_regard_to_case_and_accents_and_without_wildcards() {
        String tenant = "rs-searched";
        Stream.of("Café 1", "CAFE 2", "kafe_3", "straße 4").forEach(ward -> made(tenant, ward));

        assertThat(searched(tenant, "cafe")).containsExactlyInAnyOrder("CAFE 2", "Café 1");
        assertThat(searched(tenant, " CAFÉ ")).containsExactlyInAnyOrder("CAFE 2", "Café 1");
        assertThat(searched(tenant, "STRASSE")).containsExactly("straße 4");
        assertThat(searched(tenant, "_")).containsExactly("kafe_3");
        assertThat(searched(tenant, "%")).isEmpty();
        assertThat(searched(tenant, "'; --")).isEmpty();
        assertThat(searched(tenant, " ")).hasSize(4);
    }

    private List<String> searched(String tenant, String text) {
        return wards(tenant, byWard().containing(text, "ward"), null);
    }

    private static RowQuery<BedRow, String> byWard() {
        return RowQuery.of(BedRow.class, row -> row.ward).ascending("ward", "id");
    }

    @Test
    void a_descending_page_goes_on_behind_its_key() {
        String tenant = "rs-descending";
        Stream.of("a", "b", "b", "c").forEach(ward -> made(tenant, ward));
        RowQuery<BedRow, String> query =
                RowQuery.of(BedRow.class, row -> row.ward).descending("ward", "id");

        Keyed<String> second = page(tenant, query, null, 2).getLast();

        assertThat(second.item()).isEqualTo("b");
        assertThat(wards(tenant, query, second.key())).containsExactly("b", "a");
    }

    private List<String> wards(
            String tenant, RowQuery<BedRow, String> query, @Nullable String after) {
        return page(tenant, query, after, 10).stream().map(Keyed::item).toList();
    }

    private List<Keyed<String>> page(
            String tenant, RowQuery<BedRow, String> query, @Nullable String after, int limit) {
        return transactions.call(new Tenant(tenant), () -> query.page(after, limit));
    }

    private static String made(String tenant, String ward) {
        return nurse(tenant)
                .body("{\"ward\":\"" + ward + "\"}")
                .post("/v1/beds")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static RequestSpecification nurse(String tenant) {
        return RestAssured.given()
                .auth()
                .oauth2(Tokens.of("communications", tenant))
                .contentType(ContentType.JSON);
    }
}

package id.percaya.campaign.directory.importing;

import static id.percaya.campaign.Requests.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import id.percaya.campaign.directory.DirectoryClient;
import id.percaya.campaign.directory.DirectoryClient.EntryBody;
import id.percaya.kit.testing.TestPlatform;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestPlatform.class)
class ImportResourceTest {

    private final DirectoryClient directory = DirectoryClient.ofNewTenant();

    @Test
    void a_file_is_taken_in_and_changes_nothing_when_it_is_sent_again() {
        String csv =
                """
                code;name;synonyms;address;zone
                melati-kemang;Klinik Melati Kemang;melati kmg|melati jaksel;Jalan Kemang Raya 1, Jakarta;Asia/Jakarta
                melati-jayapura;=1+1;;;Asia/Jayapura
                """;
        directory
                .imported("facilities", "\uFEFF" + csv)
                .statusCode(200)
                .body("rows", equalTo(2))
                .body("registered", equalTo(2))
                .body("revised", equalTo(0))
                .body("unchanged", equalTo(0));
        directory
                .get("facilities/melati-kemang")
                .body("synonyms", contains("melati kmg", "melati jaksel"))
                .body("address", equalTo("Jalan Kemang Raya 1, Jakarta"));
        directory.get("facilities/melati-jayapura").body("name", equalTo("=1+1"));

        directory
                .imported("facilities", csv)
                .statusCode(200)
                .body("registered", equalTo(0))
                .body("unchanged", equalTo(2));
        directory.get("facilities/melati-kemang").body("version", equalTo(1));
    }

    @Test
    void a_file_with_a_fault_changes_nothing_and_every_fault_has_its_line_and_column() {
        directory.register("facilities/lama", EntryBody.of("Klinik Lama", "klinik tua"));
        directory.register("facilities/tutup", EntryBody.of("Klinik Tutup"));
        directory.retire("facilities/tutup");
        directory
                .imported(
                        "facilities",
                        """
                        code,name,synonyms,zone,profession
                        a,Klinik A,satu,Asia/Jakarta,
                        B,,dua,Asia/Bandung,
                        c,Klinik C,tiga|TIGA,,Dokter
                        d,Klinik D,Klinik Tua|empat|satu,,
                        a,Klinik A lagi,,,
                        e,"Klinik E,,,
                        f,Klinik F
                        tutup,Klinik Tutup,,,
                        """)
                .statusCode(422)
                .body("code", equalTo("IMPORT_REFUSED"))
                .body("detail", containsString("Nothing was imported"))
                .body(
                        "violations.pointer",
                        contains(
                                "/7",
                                "/8",
                                "/3/code",
                                "/3/name",
                                "/3/zone",
                                "/4/synonyms/1",
                                "/4/profession",
                                "/5/synonyms/0",
                                "/5/synonyms/2",
                                "/6/code",
                                "/9/code"));
        directory.get("facilities").body("items.code", contains("lama", "tutup"));
    }

    @Test
    void an_absent_column_keeps_and_an_empty_cell_clears() {
        directory.imported("facilities", "code,name,synonyms,zone\na,A,satu,Asia/Jakarta\n");
        directory.imported("facilities", "code,name,zone\na,Klinik A,\n").statusCode(200);
        directory
                .get("facilities/a")
                .body("name", equalTo("Klinik A"))
                .body("synonyms", contains("satu"))
                .body("zone", equalTo(null));
    }

    @Test
    void a_synonym_moves_from_one_entry_to_another_within_a_file() {
        directory.imported("topics", "code,name,synonyms\na,A,x\nb,B,y\n").statusCode(200);
        directory
                .imported("topics", "code,name,synonyms\na,A,y\nb,B,x\n")
                .statusCode(200)
                .body("revised", equalTo(2));
        directory.get("topics/a").body("synonyms", contains("y"));
    }

    @Test
    void two_imports_at_once_are_taken_in_one_after_the_other() {
        List<Integer> statuses = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            List<Future<Integer>> imports =
                    IntStream.range(0, 2)
                            .mapToObj(i ->
                                    threads.submit(() ->
                                            directory
                                                    .imported("topics", entries(i + "x", 100))
                                                    .extract()
                                                    .statusCode()))
                            .toList();
            imports.forEach(each -> statuses.add(outcome(each)));
        }
        // the same synonyms under other codes: the second file is refused whole
        assertThat(statuses).containsExactlyInAnyOrder(200, 422);
        directory.get("topics?limit=200").body("items", hasSize(100));
    }

    @Test
    void the_same_import_at_once_registers_each_entry_once() {
        try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
            List<Future<Integer>> imports =
                    IntStream.range(0, 4)
                            .mapToObj(_ ->
                                    threads.submit(() ->
                                            directory
                                                    .imported("topics", entries("t", 50))
                                                    .extract()
                                                    .<Integer>path("registered")))
                            .toList();
            assertThat(imports.stream().mapToInt(ImportResourceTest::outcome).sum()).isEqualTo(50);
        }
        directory.get("topics/t7").body("version", equalTo(1));
    }

    @Test
    void a_repeat_with_the_same_key_gets_the_first_answer() {
        for (int i = 0; i < 2; i++) {
            directory
                    .admin()
                    .contentType("text/csv")
                    .header("Idempotency-Key", "import-1")
                    .body("code,name\na,A\n")
                    .post("/v1/directory/topics/imports")
                    .then()
                    .statusCode(200)
                    .body("registered", equalTo(1));
        }
    }

    @Test
    void a_million_rows_are_refused_at_once_and_nothing_is_taken_in() {
        directory
                .imported("topics", "code,name\n" + "a,b\n".repeat(1_000_000))
                .statusCode(422)
                .body("code", equalTo("TOO_MANY_ROWS"));
        directory
                .imported("topics", "code,name\n" + "topic,Sebuah topik\n".repeat(1_000_000))
                .statusCode(413)
                .body("code", equalTo("TOO_LARGE"));
        directory.get("topics").body("items", empty());
    }

    @Test
    void a_directory_holds_ten_thousand_entries_of_a_kind() {
        long began = System.nanoTime();
        directory
                .imported("topics", entries("t", 10_000))
                .statusCode(200)
                .body("registered", equalTo(10_000));
        long imported = System.nanoTime();
        directory.imported("topics", entries("t", 10_000)).body("unchanged", equalTo(10_000));
        long repeated = System.nanoTime();
        directory
                .register("topics/more", EntryBody.of("More"))
                .statusCode(422)
                .body("code", equalTo("TOO_MANY_ENTRIES"));
        long refused = System.nanoTime();
        directory
                .put("topics/t5", "*", EntryBody.of("Renamed"))
                .statusCode(200)
                .body("version", equalTo(2));
        long revised = System.nanoTime();
        System.out.printf(
                "10,000 entries: imported in %d ms, again in %d ms, one refused in %d ms, one revised in %d ms%n",
                (imported - began) / 1_000_000,
                (repeated - imported) / 1_000_000,
                (refused - repeated) / 1_000_000,
                (revised - refused) / 1_000_000);
        directory
                .imported("topics", "code,name\nnew,Baru\n")
                .statusCode(422)
                .body("violations.code", contains("TOO_MANY_ENTRIES"));
    }

    @Test
    void another_kind_and_another_role_are_refused() {
        directory.imported("hospitals", "code,name\na,A\n").statusCode(404);
        as("analyst", directory.tenant())
                .contentType("text/csv")
                .body("code,name\na,A\n")
                .post("/v1/directory/topics/imports")
                .then()
                .statusCode(403);
        directory.admin().body("{}").post("/v1/directory/topics/imports").then().statusCode(415);
    }

    /// Entries whose synonyms are the same for each prefix.
    private static String entries(String prefix, int count) {
        return "code,name,synonyms\n"
                + IntStream.range(0, count)
                        .mapToObj(i -> "%1$s%2$d,Name %1$s%2$d,synonym %2$d".formatted(prefix, i))
                        .collect(Collectors.joining("\n"));
    }

    private static int outcome(Future<Integer> request) {
        try {
            return request.get();
        } catch (InterruptedException | ExecutionException failed) {
            throw new AssertionError(failed);
        }
    }
}

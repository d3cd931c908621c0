package id.percaya.campaign.directory.importing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import id.percaya.kit.problem.Problem;
import id.percaya.kit.problem.Problem.Violation;
import id.percaya.kit.problem.ProblemException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvReadingTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "code,name\nbotox,Botoks\n",
                "code;name\nbotox;Botoks\n",
                "\uFEFFcode,name\r\nbotox,Botoks\r\n",
                "Name , CODE\rBotoks,botox",
                "\n\ncode,name,,\n  \nbotox,\"Botoks\",,\n"
            })
    void a_file_may_come_from_any_spreadsheet(String text) {
        CsvTable table = CsvReading.of(CsvText.of(text.getBytes(UTF_8)));

        assertThat(table.faults()).isEmpty();
        assertThat(table.rows())
                .extracting(CsvRow::cells)
                .containsExactly(Map.of(Column.CODE, "botox", Column.NAME, "Botoks"));
    }

    @Test
    void a_formula_is_text() {
        CsvTable table = CsvReading.of("code,name\nbotox,\"=HYPERLINK(\"\"x\"\",\"\"y\"\")\"\n");

        assertThat(table.rows().getFirst().cells())
                .containsEntry(Column.NAME, "=HYPERLINK(\"x\",\"y\")");
    }

    @Test
    void a_row_that_cannot_be_split_costs_no_other_row() {
        CsvTable table =
                CsvReading.of(
                        """
                        code,name,zone
                        a,"Satu,Asia/Jakarta
                        b,Dua
                        c,Tiga,Asia/Jakarta,lebih
                        d,Empat,Asia/Jakarta
                        """);

        assertThat(table.rows()).extracting(CsvRow::line).containsExactly(5);
        assertThat(table.faults())
                .extracting(Violation::pointer, Violation::code)
                .containsExactly(
                        tuple("/2", "QUOTES"), tuple("/3", "COLUMNS"), tuple("/4", "COLUMNS"));
    }

    @Test
    void a_cell_that_cannot_be_stored_is_named_by_line_and_column() {
        CsvTable table = CsvReading.of("code,name,,\nbotox,Bo\u0000toks,,\nlipo,Lipo,x,\n");

        assertThat(table.faults())
                .extracting(Violation::pointer)
                .containsExactly("/2/name", "/3/3");
    }

    @Test
    void unknown_repeated_and_missing_columns_are_all_told() {
        assertThat(refusal(() -> CsvReading.of("code,colour,code\n")).violations())
                .extracting(Violation::pointer)
                .containsExactly("/1/2", "/1/3", "/1/name");
    }

    @Test
    void a_file_needs_a_line() {
        assertThat(refusal(() -> CsvReading.of("\n \n")).code()).isEqualTo("EMPTY_FILE");
    }

    @Test
    void a_file_that_is_not_utf_8_is_refused() {
        byte[] latin = {'c', (byte) 0xe9, ','};
        assertThat(refusal(() -> CsvText.of(latin)).code()).isEqualTo("NOT_UTF_8");
    }

    @Test
    void a_million_rows_are_refused_at_the_first_that_is_too_many() {
        String rows = "code,name\n" + "a,b\n".repeat(1_000_000);

        assertThat(refusal(() -> CsvReading.of(rows)).code()).isEqualTo("TOO_MANY_ROWS");
    }

    private static Problem refusal(Runnable reading) {
        try {
            reading.run();
        } catch (ProblemException refused) {
            assertThat(refused.problem().status()).isEqualTo(422);
            return refused.problem();
        }
        throw new AssertionError("not refused");
    }
}

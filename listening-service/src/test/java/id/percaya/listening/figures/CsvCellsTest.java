package id.percaya.listening.figures;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvCellsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=HYPERLINK(\"https://a.id\")",
                "+1",
                "-1",
                "@SUM(A1)",
                "\t=1",
                "\r=1",
                "\n1",
                "  =1",
                "\u200B=1",
                "＝1",
                "|a",
                "%a"
            })
    void a_formula_is_text(String name) {
        assertThat(CsvCells.text(name)).isEqualTo("'" + name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Melati", "Melati = baik", "2026-02-01"})
    void other_text_stays_as_it_is(String name) {
        assertThat(CsvCells.text(name)).isEqualTo(name);
    }
}

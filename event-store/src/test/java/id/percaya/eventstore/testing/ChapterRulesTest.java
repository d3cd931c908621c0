package id.percaya.eventstore.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.List;
import org.junit.jupiter.api.Test;

/// The hospital's chapters: bed, staffing, rota, ward, board.
class ChapterRulesTest {

    private static final String PACKAGE = "id.percaya.eventstore.testing.hospital";
    private static final JavaClasses HOSPITAL = new ClassFileImporter().importPackages(PACKAGE);

    @Test
    void a_hospital_in_order_passes() {
        assertThat(
                        broken(
                                ChapterRules.of(PACKAGE)
                                        .chapter("bed", "BedId", "BedDecider", "BedRefusal")
                                        .chapter("staffing")
                                        .chapter("rota", "RotaProjection")
                                        .chapter("ward")
                                        .chapter("board")))
                .isEmpty();
    }

    @Test
    void a_type_that_is_not_exported_is_found() {
        assertThat(
                        broken(
                                ChapterRules.of(PACKAGE)
                                        .chapter("bed", "BedId", "BedDecider")
                                        .chapter("staffing")
                                        .chapter("rota", "RotaProjection")
                                        .chapter("ward")
                                        .chapter("board")))
                .isNotEmpty()
                .allMatch(line -> line.startsWith("not exported: ") && line.contains("BedRefusal"));
    }

    @Test
    void a_dependency_against_the_direction_is_found() {
        assertThat(
                        broken(
                                ChapterRules.of(PACKAGE)
                                        .chapter("bed", "BedId", "BedDecider", "BedRefusal")
                                        .chapter("staffing")
                                        .chapter("board")
                                        .chapter("rota", "RotaProjection")
                                        .chapter("ward")))
                .isNotEmpty()
                .allMatch(line ->
                        line.startsWith("against the direction: ")
                                && line.contains("RotaProjection"));
    }

    @Test
    void a_forgotten_package_and_an_export_of_nothing_are_found() {
        assertThat(
                        broken(
                                ChapterRules.of(PACKAGE)
                                        .chapter("bed", "BedId", "BedDecider", "BedRefusal", "Cot")
                                        .chapter("rota", "RotaProjection")
                                        .chapter("ward")
                                        .chapter("board")))
                .containsExactlyInAnyOrder(
                        PACKAGE + ".staffing.RotaHelper belongs to no chapter",
                        PACKAGE + ".staffing.Shift belongs to no chapter",
                        "exported, but not there: " + PACKAGE + ".bed.Cot");
    }

    private static List<String> broken(ChapterRules rules) {
        return rules.rule().evaluate(HOSPITAL).getFailureReport().getDetails();
    }
}

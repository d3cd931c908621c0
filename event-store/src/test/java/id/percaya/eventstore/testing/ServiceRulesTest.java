package id.percaya.eventstore.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.EvaluationResult;
import id.percaya.eventstore.testing.hospital.bed.BedDecider;
import java.util.List;
import org.junit.jupiter.api.Test;

/// The hospital package beside this test keeps some rules and breaks others.
class ServiceRulesTest {

    private static final JavaClasses HOSPITAL =
            new ClassFileImporter().importPackages("id.percaya.eventstore.testing.hospital");
    private static final JavaClasses BED =
            new ClassFileImporter().importPackagesOf(BedDecider.class);

    @Test
    void a_decider_may_know_ids_of_others_but_not_their_refusals() {
        assertThat(broken(ServiceRules.DECIDERS_KNOW_ONLY_THE_DOMAIN))
                .isNotEmpty()
                .allMatch(line -> line.contains("WardDecider") && line.contains("BedRefusal"));
    }

    @Test
    void a_decider_that_reads_the_clock_is_found() {
        assertThat(broken(ServiceRules.DECIDERS_HAVE_NO_CLOCK_AND_NO_CHANCE))
                .singleElement()
                .asString()
                .contains("Instant.now()");
    }

    @Test
    void a_view_may_know_aggregates_but_no_other_view() {
        assertThat(broken(ServiceRules.VIEWS_DO_NOT_KNOW_EACH_OTHER))
                .isNotEmpty()
                .allMatch(line ->
                        line.contains("BoardProjection") && line.contains("RotaProjection"));
    }

    @Test
    void an_injected_field_is_found() {
        assertThat(broken(ServiceRules.NOTHING_IS_INJECTED_INTO_A_FIELD)).hasSize(1);
    }

    @Test
    void an_endpoint_that_is_hidden_or_open_to_all_is_found() {
        assertThat(broken(ServiceRules.ENDPOINTS_ARE_PUBLIC)).hasSize(1);
        assertThat(broken(ServiceRules.ENDPOINTS_NAME_THEIR_ROLES)).isNotEmpty();
    }

    @Test
    void a_name_that_says_how_is_found() {
        assertThat(broken(ServiceRules.NAMES_SAY_WHAT_NOT_HOW))
                .singleElement()
                .asString()
                .contains("RotaHelper");
    }

    @Test
    void a_set_without_an_order_is_found() {
        assertThat(broken(ServiceRules.SETS_IN_RECORDS_HAVE_AN_ORDER))
                .singleElement()
                .asString()
                .contains("Shift");
    }

    @Test
    void an_aggregate_in_shape_keeps_every_rule() {
        for (ArchRule rule :
                List.of(
                        ServiceRules.DECIDERS_KNOW_ONLY_THE_DOMAIN,
                        ServiceRules.DECIDERS_HAVE_NO_CLOCK_AND_NO_CHANCE,
                        ServiceRules.VIEWS_DO_NOT_KNOW_EACH_OTHER,
                        ServiceRules.ONLY_ANNOUNCING_COUNTING_AND_INCOMING_TOPICS_TOUCH_MESSAGING,
                        ServiceRules.NOTHING_IS_INJECTED_INTO_A_FIELD,
                        ServiceRules.ENDPOINTS_ARE_PUBLIC,
                        ServiceRules.ENDPOINTS_NAME_THEIR_ROLES,
                        ServiceRules.NAMES_SAY_WHAT_NOT_HOW)) {
            rule.check(BED);
        }
    }

    private static List<String> broken(ArchRule rule) {
        EvaluationResult result = rule.evaluate(HOSPITAL);
        return result.getFailureReport().getDetails();
    }
}

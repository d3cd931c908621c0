package id.percaya.kit.testing;

import static org.assertj.core.api.Assertions.assertThat;

import id.percaya.eventstore.testing.TenantIsolation;
import id.percaya.kit.testing.answers.EnumDirections;
import id.percaya.kit.testing.answers.RecordedAnswers;
import id.percaya.kit.testing.asyncapi.AnnouncedTypes;
import id.percaya.kit.testing.asyncapi.AsyncApiFile;
import id.percaya.kit.testing.asyncapi.PartnerData;
import id.percaya.kit.testing.asyncapi.PayloadNames;
import id.percaya.kit.testing.asyncapi.PublishedSchemas;
import id.percaya.kit.testing.openapi.OpenApiFile;
import id.percaya.kit.testing.openapi.OpenApiTexts;
import jakarta.enterprise.inject.spi.CDI;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Set;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/// Checks that every service passes: its committed descriptions are true, old readers can read its
/// announcements, tenants are kept apart, no stored name has changed, and refusals are translated.
///
/// ```java
/// @QuarkusTest
/// @QuarkusTestResource(TestPlatform.class)
/// class ServiceContractTest extends ServiceContract {}
/// ```
///
/// The architecture rules are a class of their own, `ArchitectureTest`, because they need no
/// running service.
public abstract class ServiceContract {

    private static final Path OPENAPI = Path.of("openapi.yaml");

    @Test
    public void openapi_yaml_equals_the_served_document() throws IOException {
        OpenApiFile.assertServed();
    }

    @Test
    public void each_parameter_property_and_enum_is_explained() {
        assertThat(OpenApiTexts.faults(OPENAPI)).isEmpty();
    }

    @Test
    public void each_text_for_the_document_is_used() {
        assertThat(OpenApiTexts.unused(OPENAPI)).isEmpty();
    }

    @Test
    public void each_success_and_each_code_of_a_refusal_has_a_recorded_example_that_fits() {
        assertThat(RecordedAnswers.faults(OPENAPI)).isEmpty();
    }

    @Test
    public void each_refusal_of_a_rule_is_listed_where_tests_met_it() throws IOException {
        Set<String> unlisted = RefusalTexts.codes();
        unlisted.removeAll(RecordedAnswers.codes(OPENAPI));
        assertThat(unlisted).isEqualTo(unansweredRefusals());
    }

    /// Refusals that no operation answers with: only reactions, timers and repeated ids meet them.
    protected Set<String> unansweredRefusals() {
        return Set.of();
    }

    @Test
    public void enums_are_closed_in_requests_and_open_in_answers() {
        assertThat(EnumDirections.faults(OPENAPI)).isEmpty();
    }

    @Test
    public void asyncapi_yaml_equals_the_document_made_from_beans_and_schemas() throws IOException {
        AsyncApiFile.assertMade();
    }

    @Test
    public void each_payload_in_asyncapi_yaml_has_a_name_of_its_own() throws IOException {
        assertThat(PayloadNames.faults(Path.of("asyncapi.yaml"))).isEmpty();
    }

    @Test
    public void asyncapi_yaml_equals_the_served_document() throws IOException {
        AsyncApiFile.assertServed();
    }

    @Test
    public void each_announced_type_has_a_schema_and_a_sample() {
        AnnouncedTypes.assertDescribed();
    }

    @Test
    public void each_schema_is_served_under_its_id() {
        AnnouncedTypes.assertServed();
    }

    @Test
    public void each_announcement_is_valid_against_its_schema() {
        AnnouncedTypes.assertAsDescribed();
    }

    @Test
    public void readers_of_an_earlier_schema_can_read_the_present_one() {
        PublishedSchemas.check();
    }

    @Test
    public void docs_partners_md_lists_the_events_and_fields_that_partners_receive()
            throws IOException {
        PartnerData.assertListed();
    }

    @Test
    public void partners_receive_only_fields_that_rest_shows_them() throws IOException {
        PartnerData.assertShown();
    }

    @Test
    public void a_partners_record_of_any_event_has_the_listed_fields_only() {
        PartnerData.assertReduced();
    }

    @Test
    public void the_schema_of_each_partners_record_is_served_under_its_id() {
        PartnerData.assertServed();
    }

    @Test
    public void no_tenant_can_read_or_write_rows_of_another() throws SQLException {
        DataSource requests = CDI.current().select(DataSource.class).get();
        assertThat(TenantIsolation.gaps(requests)).isEmpty();
    }

    @Test
    public void stored_names_have_not_changed() {
        StoredNames.check();
    }

    @Test
    public void operators_read_what_stops_with_each_subscription() throws IOException {
        String page = Files.readString(Path.of("../docs/operating.md"));
        assertThat(StoredNames.subscriptions()).allMatch(name -> page.contains("`" + name + "`"));
    }

    @Test
    public void each_refusal_has_an_indonesian_sentence() throws IOException {
        RefusalTexts.assertComplete();
    }
}

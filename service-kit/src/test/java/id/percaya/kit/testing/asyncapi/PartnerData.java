package id.percaya.kit.testing.asyncapi;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import id.percaya.kit.json.TolerantJson;
import id.percaya.kit.partners.PartnerEvent;
import id.percaya.kit.partners.PartnerRecord;
import id.percaya.kit.partners.PartnerRecords;
import jakarta.enterprise.inject.spi.CDI;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.assertj.core.api.InstanceOfAssertFactories;

/// Checks what partners of the running service receive: as `docs/partners.md` lists it, no more
/// than REST shows them, and without any field that must stay internal.
public final class PartnerData {

    /// Persons, what they agreed to, practitioners, and text that somebody typed.
    private static final Pattern INTERNAL =
            Pattern.compile(
                    "(?i).*(subject|consent|grant|practitioner|doctor|nurse|text|reason|summary|comment|name|mentionId).*");

    /// Codes, ids, instants and addresses have no blanks; sentences have.
    private static final Pattern FREE_TEXT = Pattern.compile(".*\\s.*");

    private PartnerData() {}

    static PartnerRecords records() {
        return CDI.current().select(PartnerRecords.class).get();
    }

    /// Writes the list anew with `-Dpartners.write=true`.
    public static void assertListed() throws IOException {
        PartnerTable table = new PartnerTable(MessagingBeans.setting("percaya.service"));
        String made = table.of(AnnouncementFiles.own(), records().all());
        if (Boolean.getBoolean("partners.write")) {
            table.write(made);
        }
        assertThat(table.committed()).isEqualTo(made);
    }

    public static void assertShown() throws IOException {
        PartnerAnswers answers = PartnerAnswers.ofAllServices();
        for (PartnerEvent event : records().all()) {
            assertThat(answers.fields(event.shownBy()))
                    .as("%s in %s", event.type(), event.shownBy())
                    .isPresent()
                    .get()
                    .asInstanceOf(InstanceOfAssertFactories.collection(String.class))
                    .containsAll(event.fields());
        }
    }

    public static void assertReduced() {
        Set<String> types = new TreeSet<>();
        MessagingBeans.recorded()
                .forEach(recorded ->
                        records()
                                .of(recorded)
                                .ifPresent(record -> {
                                    assertReduced(record);
                                    types.add(withoutPrefix(record));
                                }));
        assertThat(types).isEqualTo(records().types());
    }

    private static void assertReduced(PartnerRecord record) {
        Set<String> listed =
                records().all().stream()
                        .filter(event -> event.type().equals(withoutPrefix(record)))
                        .flatMap(event -> event.fields().stream())
                        .collect(Collectors.toSet());
        for (Map.Entry<String, JsonNode> field : record.data().properties()) {
            assertThat(listed).as(record.type()).contains(field.getKey());
            assertThat(field.getKey()).as(record.type()).doesNotMatch(INTERNAL);
            assertThat(field.getValue().isValueNode()).as("%s is plain", field.getKey()).isTrue();
            assertThat(field.getValue().asText()).as(field.getKey()).doesNotMatch(FREE_TEXT);
        }
        assertThat(invalid(record)).as("%s: %s", record.type(), record.data()).isEmpty();
    }

    public static void assertServed() {
        for (PartnerEvent event : records().all()) {
            JsonNode schema = served(event.type());
            assertThat(schema.path("properties").fieldNames())
                    .toIterable()
                    .containsExactlyInAnyOrderElementsOf(event.fields());
            assertThat(schema.path("$id").asText())
                    .isEqualTo(
                            MessagingBeans.setting("percaya.schemas.base-uri")
                                    + "/partner/"
                                    + event.type()
                                    + ".json");
        }
        given().get("/schemas/partner/nothing.happened.v1.json").then().statusCode(404);
    }

    private static List<String> invalid(PartnerRecord record) {
        return JsonSchemaFactory.getInstance(VersionFlag.V202012)
                .getSchema(served(withoutPrefix(record)))
                .validate(record.data())
                .stream()
                .map(Object::toString)
                .toList();
    }

    /// The schema that the service serves for partners' records of this type.
    static ObjectNode served(String type) {
        String schema =
                given().get("/schemas/partner/" + type + ".json")
                        .then()
                        .statusCode(200)
                        .contentType("application/schema+json")
                        .extract()
                        .asString();
        try {
            return (ObjectNode) TolerantJson.mapper().readTree(schema);
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private static String withoutPrefix(PartnerRecord record) {
        return record.type().replaceFirst("^id\\.percaya\\.", "");
    }
}

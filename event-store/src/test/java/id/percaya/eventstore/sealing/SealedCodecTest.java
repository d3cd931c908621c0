package id.percaya.eventstore.sealing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import id.percaya.eventstore.Personal;
import id.percaya.eventstore.StreamId;
import id.percaya.eventstore.Tenant;
import id.percaya.eventstore.json.EventCodec;
import id.percaya.eventstore.sealing.PatientEvent.NameConfirmed;
import id.percaya.eventstore.sealing.PatientEvent.NameCorrected;
import id.percaya.eventstore.sealing.PatientEvent.PatientRegistered;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SealedCodecTest {

    private static Clinic clinic;

    private final StreamId patient = Clinic.newPatient();
    private final UUID mother = UUID.randomUUID();

    @BeforeAll
    static void open() {
        clinic = new Clinic();
    }

    @AfterAll
    static void close() {
        clinic.close();
    }

    @Test
    void a_sealed_value_reads_back_unchanged() {
        clinic.append(patient, registered());

        assertThat(clinic.read(patient)).containsExactly(registered());
    }

    @Test
    void nothing_about_a_person_stands_in_the_row() {
        clinic.append(patient, registered());

        assertThat(stored())
                .contains("P-17", "by-phone")
                .doesNotContain("Siti", "1990", "Jalan", "0812", "nut", "Ratna");
    }

    @Test
    void a_field_is_sealed_for_the_innermost_subject_around_it_or_the_streams() {
        clinic.append(patient, registered());

        assertThat(
                        clinic.column(
                                "select subject from es.subject_key where subject in ('%s', '%s')"
                                        .formatted(patient.id(), mother)))
                .containsExactlyInAnyOrder(patient.id().toString(), mother.toString());
        assertThat(fields("data->'name'->>'subject'")).isEqualTo(patient.id().toString());
        assertThat(fields("data->'family'->0->'name'->>'subject'")).isEqualTo(mother.toString());
    }

    @Test
    void the_same_value_never_looks_the_same_and_shows_no_length() {
        clinic.append(patient, new NameCorrected(Personal.of("Siti")));
        clinic.append(patient, new NameCorrected(Personal.of("Siti")));
        clinic.append(patient, new NameCorrected(Personal.of("Siti Nurhaliza binti Tarudin")));

        List<String> sealed =
                clinic.column(
                        "select data->'name'->>'sealed' from es.event where stream_id = '%s'"
                                .formatted(patient.id()));
        assertThat(sealed).doesNotHaveDuplicates();
        assertThat(sealed.stream().map(String::length).distinct()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "data = jsonb_set(data, '{name}', data->'phones'->0)",
                "data = jsonb_set(data, '{name,sealed}', '\"AAAA\"')",
                "data = jsonb_set(data, '{name,sealed}', '\"no Base64\"')",
                "data = jsonb_set(data, '{name}', '\"Siti\"')",
                "type = 'name-corrected'",
                "stream_type = 'visitor'",
                "tenant_id = 'rs-harapan'",
                "stream_id = '01900000-0000-7000-8000-00000000000a'"
            })
    void a_changed_or_moved_value_cannot_be_decrypted(String change) {
        clinic.append(patient, registered());
        clinic.tamper(
                "update es.event set %s where stream_id = '%s'".formatted(change, patient.id()));

        EventCodec codec = new SealedCodec(clinic.keys());
        assertThatIllegalStateException()
                .isThrownBy(() -> readMoved(codec))
                .withMessageNotContaining("Siti");
        clinic.tamper(
                "delete from es.event where event_id in (select event_id from es.event"
                        + " where stream_id = '01900000-0000-7000-8000-00000000000a')");
    }

    @Test
    void a_moved_field_opens_under_its_former_name() {
        clinic.append(patient, new NameCorrected(Personal.of("Siti")));
        String moved = stored().replace("\"name\"", "\"fullName\"");

        SealedCodec codec = new SealedCodec(clinic.keys());
        assertThat(codec.read(Clinic.MELATI, patient, moved, NameConfirmed.class))
                .isEqualTo(new NameConfirmed(Personal.of("Siti")));
        assertThatIllegalStateException()
                .isThrownBy(() ->
                        codec.read(Clinic.MELATI, patient, stored(), PatientRegistered.class));
    }

    @Test
    void an_erased_field_is_written_as_erased() {
        clinic.append(patient, new NameCorrected(Personal.erased()));

        assertThat(stored()).isEqualTo("{\"name\": {\"erased\": true}}");
        assertThat(clinic.read(patient)).containsExactly(new NameCorrected(Personal.erased()));
        assertThat(
                        clinic.column(
                                "select 1 from es.subject_key where subject = '%s'"
                                        .formatted(patient.id())))
                .isEmpty();
    }

    @Test
    void a_lost_key_is_an_error_and_no_erasure() {
        clinic.append(patient, new NameCorrected(Personal.of("Siti")));
        clinic.tamper("delete from es.subject_key where subject = '%s'".formatted(patient.id()));

        assertThatIllegalStateException()
                .isThrownBy(() -> clinic.read(patient))
                .withMessageContaining("missing");
    }

    @Test
    void a_lost_key_encryption_key_is_an_error_and_no_erasure() throws Exception {
        clinic.append(patient, new NameCorrected(Personal.of("Siti")));
        Path other = Files.createTempDirectory("other").resolve("kek.json");
        KeysetCommand.make(other);
        SubjectKeys keys =
                new SubjectKeys(
                        clinic.transactions().joined(),
                        clinic.database().worker(),
                        KeysetFile.read(other));

        assertThatIllegalStateException()
                .isThrownBy(() -> clinic.read(clinic.store(keys), patient))
                .withMessageContaining("key-encryption key is missing");
    }

    @Test
    void a_key_of_another_subject_does_not_open() {
        clinic.append(patient, new NameCorrected(Personal.of("Siti")));
        StreamId other = Clinic.newPatient();
        clinic.append(other, new NameCorrected(Personal.of("Ani")));
        clinic.tamper(
                "update es.subject_key k set wrapped_key = o.wrapped_key from es.subject_key o"
                        + " where k.subject = '%s' and o.subject = '%s'"
                                .formatted(patient.id(), other.id()));

        assertThatIllegalStateException().isThrownBy(() -> clinic.read(patient));
    }

    @Test
    void without_keys_a_personal_field_is_neither_stored_nor_read() {
        NameCorrected named = new NameCorrected(Personal.of("Siti"));
        assertThatIllegalStateException()
                .isThrownBy(() -> EventCodec.PLAIN.write(Clinic.MELATI, patient, named))
                .withMessageContaining("a codec that seals")
                .withMessageNotContaining("Siti");
        assertThatIllegalStateException()
                .isThrownBy(() ->
                        EventCodec.PLAIN.read(
                                Clinic.MELATI,
                                patient,
                                "{\"name\": {\"erased\": true}}",
                                NameCorrected.class));
    }

    @Test
    void its_text_form_does_not_tell_it() {
        assertThat(registered().toString()).doesNotContain("Siti", "0812", "Ratna");
    }

    private Object readMoved(EventCodec codec) {
        record Row(String tenant, String category, UUID stream, String type, String data) {}
        Row row =
                clinic
                        .column(
                                """
                                select concat_ws('|', tenant_id, stream_type, stream_id, type, data)
                                  from es.event
                                 where stream_id in ('%s', '01900000-0000-7000-8000-00000000000a')
                                """
                                        .formatted(patient.id()))
                        .stream()
                        .map(text -> text.split("\\|", 5))
                        .map(part ->
                                new Row(
                                        part[0],
                                        part[1],
                                        UUID.fromString(part[2]),
                                        part[3],
                                        part[4]))
                        .toList()
                        .getFirst();
        return codec.read(
                new Tenant(row.tenant()),
                new StreamId(row.category(), row.stream()),
                row.data(),
                Objects.requireNonNull(PatientEvent.TYPES.byName().get(row.type())));
    }

    private String stored() {
        return fields("data::text");
    }

    private String fields(String expression) {
        return clinic.column(
                        "select %s from es.event where stream_id = '%s'"
                                .formatted(expression, patient.id()))
                .getFirst();
    }

    private PatientRegistered registered() {
        return PatientEvent.registered(mother);
    }
}

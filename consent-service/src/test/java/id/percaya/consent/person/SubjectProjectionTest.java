package id.percaya.consent.person;

import static id.percaya.consent.Requests.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import id.percaya.consent.StreamLog;
import id.percaya.consent.person.SubjectEvent.CapacityChanged;
import id.percaya.consent.person.SubjectEvent.SubjectErased;
import id.percaya.consent.person.SubjectEvent.SubjectRegistered;
import id.percaya.consent.person.SubjectEvent.SubstituteAdded;
import id.percaya.consent.person.SubjectEvent.SubstituteRemoved;
import id.percaya.eventstore.Personal;
import id.percaya.eventstore.Tenant;
import id.percaya.eventstore.Transactions;
import id.percaya.kit.testing.TestPlatform;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestPlatform.class)
class SubjectProjectionTest {

    private static final Instant MAY = Instant.parse("2026-05-01T00:00:00.123456Z");
    private static final Instant JUNE = Instant.parse("2026-06-01T00:00:00Z");
    private static final LocalDate BORN = LocalDate.parse("2012-05-17");

    private final SubjectId id = new SubjectId(UUID.randomUUID());
    private final UUID brother = UUID.randomUUID();
    private final UUID guardian = UUID.randomUUID();
    private final UUID mother = UUID.randomUUID();
    private final SubjectRegistered registered =
            new SubjectRegistered(
                    Personal.of("Siti"),
                    Personal.of(BORN),
                    Personal.of("by phone"),
                    Capacity.MINOR,
                    MAY);

    @Inject StreamLog log;
    @Inject Transactions transactions;
    @Inject SubjectProjection projection;
    @Inject SubjectViews views;
    @Inject SubjectStatusViews standings;

    @Test
    void an_identified_person_has_all_personal_fields() {
        record(registered);

        assertThat(identified())
                .isEqualTo(
                        new SubjectDetails(
                                id.value(),
                                1,
                                Capacity.MINOR,
                                MAY,
                                "Siti",
                                BORN,
                                "by phone",
                                List.of(),
                                MAY,
                                null));
    }

    @Test
    void absent_fields_stay_absent() {
        record(new SubjectRegistered(Personal.of("Siti"), null, null, Capacity.ADULT, MAY));

        assertThat(identified().birthDate()).isNull();
        assertThat(identified().contact()).isNull();
        assertThat(standing().birthDate()).isNull();
    }

    @Test
    void a_pseudonymous_person_has_no_personal_fields() {
        record(registered, added(mother, Relation.PARENT));

        SubjectDetails shown =
                transactions.call(StreamLog.TENANT, () -> views.pseudonymous(id.value()));

        assertThat(shown)
                .isEqualTo(
                        new SubjectDetails(
                                id.value(),
                                2,
                                Capacity.MINOR,
                                MAY,
                                null,
                                null,
                                null,
                                List.of(
                                        new SubjectDetails.SubstituteDetails(
                                                mother, Relation.PARENT, null, null)),
                                MAY,
                                null));
    }

    @Test
    void substitutes_are_in_the_legal_order() {
        record(
                registered,
                added(guardian, Relation.LEGAL_GUARDIAN),
                added(brother, Relation.SIBLING),
                added(mother, Relation.PARENT));

        assertThat(standing())
                .isEqualTo(
                        new SubjectStatus(
                                id.value(),
                                Capacity.MINOR,
                                BORN,
                                List.of(
                                        new Substitute(mother, Relation.PARENT, "Akta"),
                                        new Substitute(brother, Relation.SIBLING, "Akta"),
                                        new Substitute(guardian, Relation.LEGAL_GUARDIAN, "Akta")),
                                false,
                                MAY));
        assertThat(identified().substitutes())
                .first()
                .isEqualTo(
                        new SubjectDetails.SubstituteDetails(
                                mother, Relation.PARENT, "Anggota", "Akta"));
    }

    @Test
    void a_changed_capacity_holds_from_the_instant_of_the_change() {
        record(registered, new CapacityChanged(Capacity.LACKS_CAPACITY, JUNE));

        assertThat(standing().capacity()).isEqualTo(Capacity.LACKS_CAPACITY);
        assertThat(standing().capacitySince()).isEqualTo(JUNE);
    }

    @Test
    void an_erased_person_keeps_only_the_capacity() {
        record(registered, added(mother, Relation.PARENT), new SubjectErased(JUNE));

        assertThat(identified())
                .isEqualTo(
                        new SubjectDetails(
                                id.value(),
                                3,
                                Capacity.MINOR,
                                MAY,
                                null,
                                null,
                                null,
                                List.of(),
                                MAY,
                                JUNE));
        assertThat(standing())
                .isEqualTo(
                        new SubjectStatus(id.value(), Capacity.MINOR, null, List.of(), true, MAY));
    }

    @Test
    void repeated_events_change_nothing() {
        record(
                registered,
                added(mother, Relation.PARENT),
                added(brother, Relation.SIBLING),
                new SubstituteRemoved(mother, JUNE),
                new CapacityChanged(Capacity.LACKS_CAPACITY, JUNE));
        SubjectDetails before = identified();
        assertThat(before.substitutes()).hasSize(1);

        log.redeliver(id.stream(), 1, projection);
        log.redeliver(id.stream(), 2, projection);
        log.redeliver(id.stream(), 4, projection);

        assertThat(identified()).isEqualTo(before);
    }

    @Test
    void another_tenants_person_is_not_found() {
        record(registered);

        assertThat(transactions.call(new Tenant("rs-harapan"), () -> standings.find(id.value())))
                .isEmpty();
    }

    @Test
    void a_replay_of_the_log_gives_the_same_rows() {
        record(registered, added(mother, Relation.PARENT), added(brother, Relation.SIBLING));
        SubjectId erased = new SubjectId(UUID.randomUUID());
        log.record(
                erased.stream(), projection.types(), List.of(registered, new SubjectErased(JUNE)));

        as("operator", "percaya")
                .post("/v1/operations/views/verify")
                .then()
                .statusCode(200)
                .body("views[0].tables.find { it.table == 'subject' }.equal", equalTo(true))
                .body(
                        "views[0].tables.find { it.table == 'subject_substitute' }.equal",
                        equalTo(true));
    }

    private void record(SubjectEvent... history) {
        log.record(id.stream(), projection.types(), List.of(history));
    }

    private static SubstituteAdded added(UUID substitute, Relation relation) {
        return new SubstituteAdded(
                substitute, relation, Personal.of("Anggota"), Personal.of("Akta"), MAY);
    }

    private SubjectDetails identified() {
        return transactions.call(StreamLog.TENANT, () -> views.identified(id.value()));
    }

    private SubjectStatus standing() {
        return transactions.call(StreamLog.TENANT, () -> standings.find(id.value())).orElseThrow();
    }
}

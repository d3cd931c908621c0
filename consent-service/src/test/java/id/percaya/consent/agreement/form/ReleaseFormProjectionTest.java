package id.percaya.consent.agreement.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.percaya.consent.Channel;
import id.percaya.consent.Medium;
import id.percaya.consent.Purpose;
import id.percaya.consent.StreamLog;
import id.percaya.consent.agreement.form.ReleaseFormEvent.ReleaseFormDrafted;
import id.percaya.consent.agreement.form.ReleaseFormEvent.ReleaseFormPublished;
import id.percaya.consent.agreement.form.ReleaseFormEvent.ReleaseFormRetired;
import id.percaya.consent.agreement.form.ReleaseFormEvent.ReleaseFormRevised;
import id.percaya.eventstore.Tenant;
import id.percaya.eventstore.Transactions;
import id.percaya.kit.problem.NotFound;
import id.percaya.kit.testing.TestPlatform;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestPlatform.class)
class ReleaseFormProjectionTest {

    private static final Instant MAY = Instant.parse("2026-05-01T00:00:00.123456Z");
    private static final Instant JUNE = Instant.parse("2026-06-01T00:00:00Z");
    private static final Instant JULY = Instant.parse("2026-07-01T00:00:00Z");
    private static final Controller CLINIC = new Controller("Klinik Melati", "Jakarta", "surel");
    private static final ReleaseFormContent CONTENT = content("Izin");
    private static final ReleaseFormContent OTHER = content("Izin baru");
    private static final Map<String, String> TEXTS = Map.of("id", "a".repeat(64));

    private final ReleaseFormId id = new ReleaseFormId(UUID.randomUUID());
    private final Edition edition = new Edition("form-" + id.value(), 2, new UUID(0, 7));
    private final ReleaseFormDrafted drafted = new ReleaseFormDrafted(edition, CONTENT, MAY);
    private final ReleaseFormRevised revised = new ReleaseFormRevised(OTHER, MAY);
    private final ReleaseFormPublished published = new ReleaseFormPublished(TEXTS, JUNE);
    private final ReleaseFormRetired retired = new ReleaseFormRetired(JULY);

    @Inject StreamLog log;
    @Inject Transactions transactions;
    @Inject ReleaseFormProjection projection;
    @Inject ReleaseFormViews views;
    @Inject PublishedFormViews forms;

    @Test
    void a_draft_has_its_content() {
        record(drafted);

        assertThat(shown())
                .isEqualTo(details(1, ReleaseFormState.DRAFT, CONTENT, null, null, null));
    }

    @Test
    void a_revised_draft_has_its_new_content() {
        record(drafted, revised);

        assertThat(shown()).isEqualTo(details(2, ReleaseFormState.DRAFT, OTHER, null, null, null));
    }

    @Test
    void a_retired_form_keeps_its_publication_time() {
        record(drafted, revised, published, retired);

        assertThat(shown())
                .isEqualTo(details(4, ReleaseFormState.RETIRED, OTHER, TEXTS, JUNE, JULY));
    }

    @Test
    void repeated_events_change_nothing() {
        record(drafted, revised, published, retired);
        ReleaseFormDetails before = shown();

        log.redeliver(id.stream(), 1, projection);
        log.redeliver(id.stream(), 3, projection);

        assertThat(shown()).isEqualTo(before);
    }

    @Test
    void only_a_published_form_is_found_for_new_consents() {
        record(drafted);
        assertThat(find()).isEmpty();
        assertThat(known()).isEmpty();

        hear(published);
        assertThat(find()).contains(form());
        assertThat(known()).contains(form());

        hear(retired);
        assertThat(find()).isEmpty();
        assertThat(known()).contains(form());
    }

    @Test
    void another_tenants_form_is_not_found() {
        record(drafted, published);
        Tenant other = new Tenant("rs-harapan");

        assertThat(transactions.call(other, () -> forms.findPublishedOrRetired(id.value())))
                .isEmpty();
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> transactions.call(other, () -> views.details(id.value())));
    }

    private void record(ReleaseFormEvent... history) {
        log.record(id.stream(), projection.types(), List.of(history));
    }

    private void hear(ReleaseFormEvent next) {
        log.recordNext(id.stream(), projection.types(), next);
    }

    private ReleaseFormDetails shown() {
        return transactions.call(StreamLog.TENANT, () -> views.details(id.value()));
    }

    private Optional<PublishedForm> find() {
        return transactions.call(StreamLog.TENANT, () -> forms.find(id.value()));
    }

    private Optional<PublishedForm> known() {
        return transactions.call(StreamLog.TENANT, () -> forms.findPublishedOrRetired(id.value()));
    }

    private PublishedForm form() {
        return new PublishedForm(
                id.value(),
                edition.code(),
                2,
                Set.of(Purpose.MARKETING),
                Set.of(Medium.WORDS, Medium.PHOTO),
                Set.of(Channel.INSTAGRAM),
                12,
                CLINIC,
                TEXTS);
    }

    private ReleaseFormDetails details(
            int version,
            ReleaseFormState state,
            ReleaseFormContent content,
            Map<String, String> texts,
            Instant publishedAt,
            Instant retiredAt) {
        return new ReleaseFormDetails(
                id.value(),
                version,
                edition.code(),
                2,
                new UUID(0, 7),
                state,
                content,
                texts,
                MAY,
                publishedAt,
                retiredAt);
    }

    private static ReleaseFormContent content(String title) {
        return new ReleaseFormContent(
                Set.of(Purpose.MARKETING),
                Set.of(Medium.WORDS, Medium.PHOTO),
                Set.of(Channel.INSTAGRAM),
                12,
                CLINIC,
                Map.of("id", new Wording(title, Map.of(Element.COPY, "Salinan"))));
    }
}

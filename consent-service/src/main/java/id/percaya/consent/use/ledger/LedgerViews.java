package id.percaya.consent.use.ledger;

import id.percaya.consent.agreement.consent.ConsentState;
import id.percaya.consent.person.SubjectStatusViews;
import id.percaya.consent.use.placement.ConsentReference;
import id.percaya.eventstore.View;
import id.percaya.kit.problem.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Reads the ledgers of the caller's tenant.
@ApplicationScoped
class LedgerViews {

    private static final UUID BEYOND_ALL = new UUID(-1, -1);

    /// Subscribed rather than inline: people rarely ask for it, and takedown orders must stay fast.
    /// It can be rebuilt while it is read.
    @Produces
    @Singleton
    static View<Object> view() {
        return new View<>("ledger", 1, new LedgerProjection());
    }

    private final SubjectStatusViews subjects;

    LedgerViews(SubjectStatusViews subjects) {
        this.subjects = subjects;
    }

    /// Newest first, because ids are UUIDv7.
    ///
    /// @param after a [LedgerEntry#key]
    /// @throws NotFound if the person is not registered and no placement shows them
    List<LedgerEntry> of(UUID subjectId, @Nullable String after, int limit) {
        UUID before = after == null ? BEYOND_ALL : UUID.fromString(after);
        List<LedgerEntryRow> rows =
                LedgerEntryRow.<LedgerEntryRow>find(
                                "subjectId = ?1 and placementId < ?2 order by placementId desc",
                                subjectId,
                                before)
                        .page(0, limit)
                        .list();
        if (rows.isEmpty() && subjects.find(subjectId).isEmpty()) {
            throw new NotFound();
        }
        Map<UUID, ConsentState> states = states(rows);
        return rows.stream().map(row -> row.entry(consents(row, states))).toList();
    }

    private static List<LedgerEntry.LedgerConsent> consents(
            LedgerEntryRow row, Map<UUID, ConsentState> states) {
        return row.consents.stream()
                .map(consent ->
                        new LedgerEntry.LedgerConsent(
                                consent.consentId(),
                                consent.version(),
                                states.get(consent.consentId())))
                .toList();
    }

    private static Map<UUID, ConsentState> states(List<LedgerEntryRow> rows) {
        Set<UUID> ids =
                rows.stream()
                        .flatMap(row -> row.consents.stream())
                        .map(ConsentReference::consentId)
                        .collect(Collectors.toSet());
        Stream<LedgerConsentRow> known =
                ids.isEmpty()
                        ? Stream.of()
                        : LedgerConsentRow.<LedgerConsentRow>list("consentId in ?1", ids).stream();
        return known.collect(Collectors.toMap(row -> row.consentId, row -> row.state));
    }
}

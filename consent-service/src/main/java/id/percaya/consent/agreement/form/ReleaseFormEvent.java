package id.percaya.consent.agreement.form;

import id.percaya.eventstore.EventName;
import id.percaya.eventstore.EventTypes;
import java.time.Instant;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/// The events of one edition of a form.
public sealed interface ReleaseFormEvent {

    @EventName("release-form-drafted")
    record ReleaseFormDrafted(Edition edition, ReleaseFormContent content, Instant draftedAt)
            implements ReleaseFormEvent {}

    @EventName("release-form-revised")
    record ReleaseFormRevised(ReleaseFormContent content, Instant revisedAt)
            implements ReleaseFormEvent {}

    /// @param texts the SHA-256 of each language's canonical text, by language
    @EventName("release-form-published")
    record ReleaseFormPublished(Map<String, String> texts, Instant publishedAt)
            implements ReleaseFormEvent {

        public ReleaseFormPublished {
            texts = Collections.unmodifiableSortedMap(new TreeMap<>(texts));
        }
    }

    @EventName("release-form-retired")
    record ReleaseFormRetired(Instant retiredAt) implements ReleaseFormEvent {}

    EventTypes<ReleaseFormEvent> TYPES = EventTypes.of(ReleaseFormEvent.class);
}

package id.percaya.consent.agreement.form;

import id.percaya.eventstore.StreamId;
import java.util.UUID;

/// One edition of a form.
public record ReleaseFormId(UUID value) {

    public StreamId stream() {
        return new StreamId("release-form", value);
    }
}

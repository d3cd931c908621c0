package id.percaya.consent.agreement.form;

import java.time.Instant;

/// The commands on one edition of a form. Each carries the instant at which it was issued.
public sealed interface ReleaseFormCommand {

    /// @param taken whether another form already has this code and edition
    record DraftReleaseForm(Edition edition, boolean taken, ReleaseFormContent content, Instant at)
            implements ReleaseFormCommand {}

    record ReviseReleaseForm(ReleaseFormContent content, Instant at)
            implements ReleaseFormCommand {}

    record PublishReleaseForm(Instant at) implements ReleaseFormCommand {}

    record RetireReleaseForm(Instant at) implements ReleaseFormCommand {}
}

package id.percaya.consent.agreement.form;

import java.time.Instant;

/// What can be asked of an edition of a form; each carries the instant at which it is asked.
public sealed interface ReleaseFormCommand {

    /// @param taken whether there is this edition of this code already
    record DraftReleaseForm(Edition edition, boolean taken, ReleaseFormContent content, Instant at)
            implements ReleaseFormCommand {}

    record ReviseReleaseForm(ReleaseFormContent content, Instant at)
            implements ReleaseFormCommand {}

    record PublishReleaseForm(Instant at) implements ReleaseFormCommand {}

    record RetireReleaseForm(Instant at) implements ReleaseFormCommand {}
}

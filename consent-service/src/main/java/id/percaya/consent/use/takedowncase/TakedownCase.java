package id.percaya.consent.use.takedowncase;

/// What the case of an ended consent can be.
public sealed interface TakedownCase {

    record Absent() implements TakedownCase {}

    record Opened(EndedConsent notice) implements TakedownCase {}

    record Stopping(EndedConsent notice, TakedownCaseUses uses) implements TakedownCase {}

    /// The time is over and something is still there; or nobody has looked yet.
    record Overdue(EndedConsent notice, TakedownCaseUses uses) implements TakedownCase {}

    /// In time or late. It goes on if a use is found that nobody knew of.
    record Completed(EndedConsent notice, TakedownCaseUses uses) implements TakedownCase {}
}

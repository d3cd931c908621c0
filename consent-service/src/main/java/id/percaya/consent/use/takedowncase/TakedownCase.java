package id.percaya.consent.use.takedowncase;

/// The states of the takedown case of an ended consent.
public sealed interface TakedownCase {

    record Absent() implements TakedownCase {}

    /// A case that has been opened, in any state.
    sealed interface Known extends TakedownCase {

        EndedConsent ended();

        TakedownCaseUses uses();
    }

    /// Uses are known and at least one is still visible, or it is overdue.
    sealed interface Running extends Known {}

    /// The uses under the consent are not known yet.
    record Opened(EndedConsent ended) implements Known {

        @Override
        public TakedownCaseUses uses() {
            return TakedownCaseUses.NONE;
        }
    }

    record Stopping(EndedConsent ended, TakedownCaseUses uses) implements Running {}

    /// The deadline has passed and a use is still visible, or the uses are not known yet.
    record Overdue(EndedConsent ended, TakedownCaseUses uses) implements Running {}

    /// In time or late. A use found later reopens the case.
    record Completed(EndedConsent ended, TakedownCaseUses uses) implements Known {}
}

package id.percaya.consent.agreement.form;

/// What an edition of a form can be.
public sealed interface ReleaseForm {

    record Absent() implements ReleaseForm {}

    record Draft(ReleaseFormContent content) implements ReleaseForm {}

    record Published() implements ReleaseForm {}

    record Retired() implements ReleaseForm {}
}

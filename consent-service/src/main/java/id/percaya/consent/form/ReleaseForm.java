package id.percaya.consent.form;

/// What an edition of a form can be.
public sealed interface ReleaseForm {

    record Absent() implements ReleaseForm {}

    record Draft(Content content) implements ReleaseForm {}

    record Published() implements ReleaseForm {}

    record Retired() implements ReleaseForm {}
}

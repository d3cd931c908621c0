package id.percaya.consent.agreement.form;

/// The states of one edition of a form.
public sealed interface ReleaseForm {

    record Absent() implements ReleaseForm {}

    record Draft(ReleaseFormContent content) implements ReleaseForm {}

    record Published() implements ReleaseForm {}

    record Retired() implements ReleaseForm {}
}

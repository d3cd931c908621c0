package id.percaya.consent.form;

/// What a form is now.
public enum ReleaseFormState {
    DRAFT,
    PUBLISHED,
    RETIRED
}

package id.percaya.consent.agreement.form;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// What a form is now.
@Schema(
        description =
                "DRAFT: may be revised; PUBLISHED: consents may be given on it, and"
                        + " it never changes; RETIRED: no new consents.")
public enum ReleaseFormState {
    DRAFT,
    PUBLISHED,
    RETIRED
}

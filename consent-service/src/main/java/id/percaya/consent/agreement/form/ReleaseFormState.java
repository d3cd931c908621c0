package id.percaya.consent.agreement.form;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        description =
                "DRAFT: can be revised; PUBLISHED: consents can be given on it,"
                        + " and it never changes; RETIRED: no new consents.")
public enum ReleaseFormState {
    DRAFT,
    PUBLISHED,
    RETIRED
}

package id.percaya.consent.agreement.consent;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// Who withdraws.
@Schema(
        description =
                "SIGNER: who signed; GUARDIAN: a parent, guardian or substitute,"
                        + " where another signed or where the person is no adult with capacity"
                        + " now; SUBJECT_COME_OF_AGE: the person, where a guardian signed.")
public enum Withdrawer {
    SIGNER,
    GUARDIAN,
    SUBJECT_COME_OF_AGE
}

package id.percaya.consent.agreement.consent;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        description =
                "SIGNER: the signer; GUARDIAN: a parent, guardian or substitute,"
                        + " when somebody else signed or when the person is not an adult"
                        + " with capacity now; SUBJECT_COME_OF_AGE: the person, when a"
                        + " guardian signed.")
public enum Withdrawer {
    SIGNER,
    GUARDIAN,
    SUBJECT_COME_OF_AGE
}

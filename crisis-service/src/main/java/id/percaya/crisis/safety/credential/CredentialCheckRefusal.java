package id.percaya.crisis.safety.credential;

import id.percaya.eventstore.Refused;

public enum CredentialCheckRefusal implements Refused.Reason {
    CREDENTIAL_ALREADY_CHECKED,
    CHECKED_IN_THE_FUTURE,
    VERIFIED_WITHOUT_NUMBERS,
    VERIFIED_WITHOUT_PRIVILEGE,
    VERIFIED_WITHOUT_VALIDITY,
    VERIFIED_AFTER_VALIDITY
}

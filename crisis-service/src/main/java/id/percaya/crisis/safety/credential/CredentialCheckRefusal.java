package id.percaya.crisis.safety.credential;

import id.percaya.eventstore.Refused;

public enum CredentialCheckRefusal implements Refused.Reason {
    CREDENTIAL_ALREADY_CHECKED,
    CHECKED_IN_THE_FUTURE
}

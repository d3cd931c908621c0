package id.percaya.consent.consent;

/// Who withdraws.
public enum Withdrawer {
    SIGNER,
    GUARDIAN,
    SUBJECT_COME_OF_AGE
}

package id.percaya.crisis.safety.credential;

/// What a check can be: a record is made once and stands.
public sealed interface CredentialCheck {

    record Absent() implements CredentialCheck {}

    record Done() implements CredentialCheck {}
}

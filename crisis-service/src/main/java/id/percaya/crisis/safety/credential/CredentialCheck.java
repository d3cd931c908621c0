package id.percaya.crisis.safety.credential;

/// The states of a credential check, which never changes once it is recorded.
public sealed interface CredentialCheck {

    record Absent() implements CredentialCheck {}

    record Done() implements CredentialCheck {}
}

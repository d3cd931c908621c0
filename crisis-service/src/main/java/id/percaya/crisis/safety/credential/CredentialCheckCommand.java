package id.percaya.crisis.safety.credential;

import java.time.Instant;

public sealed interface CredentialCheckCommand {

    record RecordCredentialCheck(CheckedCredential check, Instant at)
            implements CredentialCheckCommand {}
}

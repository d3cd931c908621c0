package id.percaya.crisis.credential;

import java.time.Instant;

public sealed interface CredentialCheckCommand {

    record RecordCredentialCheck(CheckedCredential check, Instant at)
            implements CredentialCheckCommand {}
}

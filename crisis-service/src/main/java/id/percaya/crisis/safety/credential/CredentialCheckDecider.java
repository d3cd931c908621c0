package id.percaya.crisis.safety.credential;

import static id.percaya.crisis.safety.credential.CredentialCheckRefusal.CREDENTIAL_ALREADY_CHECKED;

import id.percaya.crisis.safety.credential.CredentialCheck.Absent;
import id.percaya.crisis.safety.credential.CredentialCheck.Done;
import id.percaya.crisis.safety.credential.CredentialCheckCommand.RecordCredentialCheck;
import id.percaya.crisis.safety.credential.CredentialCheckEvent.CredentialChecked;
import id.percaya.eventstore.Decider;
import id.percaya.eventstore.Refused;
import java.time.Instant;
import java.util.List;

final class CredentialCheckDecider
        implements Decider<CredentialCheckCommand, CredentialCheck, CredentialCheckEvent> {

    @Override
    public CredentialCheck initial() {
        return new Absent();
    }

    @Override
    public List<CredentialCheckEvent> decide(
            CredentialCheckCommand command, CredentialCheck state) {
        return switch (command) {
            case RecordCredentialCheck(CheckedCredential check, Instant at) ->
                    record(check, at, state);
        };
    }

    private static List<CredentialCheckEvent> record(
            CheckedCredential check, Instant at, CredentialCheck state) {
        return switch (state) {
            case Absent _ -> checked(check, CheckRules.missing(check, at));
            case Done _ -> throw new Refused(CREDENTIAL_ALREADY_CHECKED);
        };
    }

    private static List<CredentialCheckEvent> checked(
            CheckedCredential check, List<CredentialCheckRefusal> missing) {
        if (!missing.isEmpty()) {
            throw new Refused(missing);
        }
        return List.of(new CredentialChecked(check));
    }

    @Override
    public CredentialCheck evolve(CredentialCheck state, CredentialCheckEvent event) {
        return switch (event) {
            case CredentialChecked _ -> new Done();
        };
    }
}

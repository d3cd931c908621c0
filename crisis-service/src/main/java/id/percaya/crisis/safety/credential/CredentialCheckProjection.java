package id.percaya.crisis.safety.credential;

import id.percaya.crisis.safety.credential.CredentialCheckEvent.CredentialChecked;
import id.percaya.eventstore.EventTypes;
import id.percaya.eventstore.Projection;
import id.percaya.eventstore.Recorded;
import id.percaya.kit.view.ViewRow;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;

@ApplicationScoped
class CredentialCheckProjection implements Projection<CredentialCheckEvent> {

    @Override
    public EventTypes<CredentialCheckEvent> types() {
        return CredentialCheckEvent.TYPES;
    }

    @Override
    public void on(Recorded<CredentialCheckEvent> recorded, Connection connection)
            throws SQLException {
        ViewRow row = new ViewRow("credential_check", recorded, connection);
        switch (recorded.event()) {
            case CredentialChecked(CheckedCredential check) ->
                    row.insert(
                            "crisis_id, practitioner, str, sip, facility, procedure, drill, result,"
                                    + " clinical_privilege, valid_until, checked_at, evidence, checked_by",
                            check.crisis().id(),
                            check.practitioner(),
                            check.str(),
                            check.sip(),
                            check.facility(),
                            check.procedure(),
                            check.crisis().drill(),
                            check.result(),
                            check.clinicalPrivilege(),
                            check.validUntil(),
                            check.checkedAt(),
                            check.evidence(),
                            recorded.metadata().actor());
        }
    }
}

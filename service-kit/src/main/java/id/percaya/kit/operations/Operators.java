package id.percaya.kit.operations;

import id.percaya.eventstore.Tenant;
import id.percaya.kit.tenancy.Caller;
import io.quarkus.security.ForbiddenException;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// The organisation of the people who run Percaya. The role `operator` counts only within it, so a
/// provider that gives its staff the role does not let them see other providers' ids.
@ApplicationScoped
public class Operators {

    private final Tenant organisation;
    private final Caller caller;

    Operators(
            @ConfigProperty(name = "percaya.operators.tenant") String organisation, Caller caller) {
        this.organisation = new Tenant(organisation);
        this.caller = caller;
    }

    public Tenant organisation() {
        return organisation;
    }

    /// @throws ForbiddenException when the caller belongs to another organisation
    void requireOperator() {
        if (!caller.tenant().equals(organisation)) {
            throw new ForbiddenException(
                    "the caller does not belong to the operators' organisation");
        }
    }
}

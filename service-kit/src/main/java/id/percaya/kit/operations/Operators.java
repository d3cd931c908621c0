package id.percaya.kit.operations;

import id.percaya.eventstore.Tenant;
import id.percaya.kit.tenancy.Caller;
import io.quarkus.security.ForbiddenException;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// The people who run Percaya: they belong to an organisation of their own, so that no provider can
/// give the role to its staff and see other providers' ids.
@ApplicationScoped
class Operators {

    private final Tenant organisation;
    private final Caller caller;

    Operators(
            @ConfigProperty(name = "percaya.operators.tenant") String organisation, Caller caller) {
        this.organisation = new Tenant(organisation);
        this.caller = caller;
    }

    Tenant organisation() {
        return organisation;
    }

    /// @throws ForbiddenException when the caller is of another organisation
    void requireOneOfUs() {
        if (!caller.tenant().equals(organisation)) {
            throw new ForbiddenException("the token's tenant is not the operators' own");
        }
    }
}

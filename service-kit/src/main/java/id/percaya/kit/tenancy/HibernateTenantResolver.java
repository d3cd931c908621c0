package id.percaya.kit.tenancy;

import io.quarkus.hibernate.orm.PersistenceUnitExtension;
import io.quarkus.hibernate.orm.runtime.tenant.TenantResolver;
import jakarta.enterprise.context.ApplicationScoped;

/// Tells Hibernate whose rows an entity query may see; outside a tenant's transaction, nobody's.
@ApplicationScoped
@PersistenceUnitExtension
class HibernateTenantResolver implements TenantResolver {

    private static final String NOBODY = "-";

    @Override
    public String getDefaultTenantId() {
        return NOBODY;
    }

    @Override
    public String resolveTenantId() {
        return CurrentTenant.VALUE.isBound() ? CurrentTenant.VALUE.get().id() : NOBODY;
    }

    /// No tenant sees the rows of all.
    @Override
    public boolean isRoot(String tenantId) {
        return false;
    }
}

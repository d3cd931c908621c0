package id.percaya.kit.tenancy;

import io.quarkus.hibernate.orm.PersistenceUnitExtension;
import io.quarkus.hibernate.orm.runtime.tenant.TenantResolver;
import jakarta.enterprise.context.ApplicationScoped;

/// Tells Hibernate the tenant for its discriminator. Outside a tenant's transaction an entity query
/// finds no rows.
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

    /// No tenant is exempt from the discriminator.
    @Override
    public boolean isRoot(String tenantId) {
        return false;
    }
}

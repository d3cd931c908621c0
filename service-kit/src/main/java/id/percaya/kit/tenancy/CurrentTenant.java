package id.percaya.kit.tenancy;

import id.percaya.eventstore.Tenant;

/// The tenant of the transaction on this thread.
final class CurrentTenant {

    static final ScopedValue<Tenant> VALUE = ScopedValue.newInstance();

    private CurrentTenant() {}
}

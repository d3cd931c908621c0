package id.percaya.local.bus;

import id.percaya.local.LocalFailure;
import java.time.Duration;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.acl.AclBinding;
import org.apache.kafka.common.acl.AclBindingFilter;

/// Brings the broker's access rules into line with [BusGrants].
public final class BusAccess implements AutoCloseable {

    private static final int SECONDS = 5;

    private final Admin admin;

    /// @param broker settings of the broker's own account
    public BusAccess(Map<String, Object> broker) {
        this.admin = Topics.admin(broker);
    }

    /// Adds and removes rules; returns false while the broker does not answer.
    public boolean isGranted() {
        try {
            Set<AclBinding> present =
                    Set.copyOf(
                            admin.describeAcls(AclBindingFilter.ANY)
                                    .values()
                                    .get(SECONDS, TimeUnit.SECONDS));
            Set<AclBinding> wanted =
                    BusGrants.all().stream().map(BusGrant::binding).collect(Collectors.toSet());
            admin.createAcls(without(wanted, present)).all().get(SECONDS, TimeUnit.SECONDS);
            admin.deleteAcls(without(present, wanted).stream().map(AclBinding::toFilter).toList())
                    .all()
                    .get(SECONDS, TimeUnit.SECONDS);
            return present.equals(wanted);
        } catch (ExecutionException | TimeoutException _) {
            return false;
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            throw new LocalFailure("Interrupted while waiting for Kafka.");
        }
    }

    private static Set<AclBinding> without(Set<AclBinding> some, Set<AclBinding> others) {
        Set<AclBinding> rest = new HashSet<>(some);
        rest.removeAll(others);
        return rest;
    }

    @Override
    public void close() {
        admin.close(Duration.ZERO);
    }
}

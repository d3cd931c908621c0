package id.percaya.local.bus;

import org.apache.kafka.common.acl.AccessControlEntry;
import org.apache.kafka.common.acl.AclBinding;
import org.apache.kafka.common.acl.AclOperation;
import org.apache.kafka.common.acl.AclPermissionType;
import org.apache.kafka.common.resource.PatternType;
import org.apache.kafka.common.resource.ResourcePattern;
import org.apache.kafka.common.resource.ResourceType;

/// One thing that one principal may do on the bus.
///
/// @param name the resource's whole name, or the beginning of its name
record BusGrant(
        String principal,
        AclOperation operation,
        ResourceType type,
        PatternType pattern,
        String name) {

    private static final String FROM_ANYWHERE = "*";

    static BusGrant topic(String principal, AclOperation operation, String name) {
        return new BusGrant(principal, operation, ResourceType.TOPIC, PatternType.LITERAL, name);
    }

    static BusGrant group(String principal, String name) {
        return new BusGrant(
                principal, AclOperation.READ, ResourceType.GROUP, PatternType.LITERAL, name);
    }

    static BusGrant prefix(
            String principal, AclOperation operation, ResourceType type, String prefix) {
        return new BusGrant(principal, operation, type, PatternType.PREFIXED, prefix);
    }

    AclBinding binding() {
        return new AclBinding(
                new ResourcePattern(type, name, pattern),
                new AccessControlEntry(
                        "User:" + principal, FROM_ANYWHERE, operation, AclPermissionType.ALLOW));
    }
}

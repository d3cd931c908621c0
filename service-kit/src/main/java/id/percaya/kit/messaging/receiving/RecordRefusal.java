package id.percaya.kit.messaging.receiving;

/// The reasons why a record cannot come from the announcer of the topic's service.
enum RecordRefusal {
    FOREIGN_TYPE("ce_type has not the prefix id.percaya."),
    FOREIGN_SOURCE("ce_source is not the service of the topic"),
    UNKNOWN_TENANT("ce_tenantid is not among percaya.tenants"),
    REPEATED_ATTRIBUTE("an attribute is there twice");

    private final String reason;

    RecordRefusal(String reason) {
        this.reason = reason;
    }

    String reason() {
        return reason;
    }
}

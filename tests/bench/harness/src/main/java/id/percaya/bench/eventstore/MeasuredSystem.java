package id.percaya.bench.eventstore;

/// The systems of the table, in its order.
enum MeasuredSystem {
    LIMIT("limit", "postgres"),
    PERCAYA("percaya", "percaya_request"),
    PERCAYA_JOINED("percaya-joined", "percaya_request"),
    AXON5("axon5", "percaya_owner"),
    AXON4("axon4", "percaya_owner"),
    PEKKO("pekko", "percaya_owner");

    private final String system;
    private final String role;

    MeasuredSystem(String system, String role) {
        this.system = system;
        this.role = role;
    }

    String system() {
        return system;
    }

    /// As whom it connects.
    String role() {
        return role;
    }
}

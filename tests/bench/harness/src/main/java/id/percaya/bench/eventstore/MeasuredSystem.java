package id.percaya.bench.eventstore;

/// The systems in the order of the table.
enum MeasuredSystem {
    LIMIT("limit", "postgres"),
    PERCAYA("percaya", "percaya_request"),
    PERCAYA_JOINED("percaya-joined", "percaya_request"),
    AXON5("axon5", "percaya_owner"),
    AXON4("axon4", "percaya_owner"),
    PEKKO("pekko", "percaya_owner");

    private final String label;
    private final String role;

    MeasuredSystem(String label, String role) {
        this.label = label;
        this.role = role;
    }

    String label() {
        return label;
    }

    /// The database role it connects as.
    String role() {
        return role;
    }
}

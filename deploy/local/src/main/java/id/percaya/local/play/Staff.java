package id.percaya.local.play;

/// The users of one provider, one per role.
public record Staff(
        Person communications,
        Person medicalReviewer,
        Person legalReviewer,
        Person crisisLead,
        Person privacyOfficer,
        Person analyst,
        Person auditor,
        Person tenantAdmin) {

    /// The staff of a provider, for example `klinik-melati`.
    public static Staff of(String tenant, RestClient rest) {
        return new Staff(
                rest.as("communications@" + tenant),
                rest.as("medical-reviewer@" + tenant),
                rest.as("legal-reviewer@" + tenant),
                rest.as("crisis-lead@" + tenant),
                rest.as("privacy-officer@" + tenant),
                rest.as("analyst@" + tenant),
                rest.as("auditor@" + tenant),
                rest.as("tenant-admin@" + tenant));
    }
}

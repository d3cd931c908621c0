package id.percaya.local;

/// The text that `up` prints when everything is ready.
final class Welcome {

    private Welcome() {}

    static String text(PlatformSettings settings) {
        Ports ports = settings.ports();
        return """
          campaign   %s      listening  %s
          crisis     %s      consent    %s
          Keycloak   http://127.0.0.1:%d      Kafka      127.0.0.1:%d
          PostgreSQL 127.0.0.1:%d, databases campaign, listening, crisis and consent

          Users are <role>@<tenant> with the password 'percaya', which is for this machine only.
            roles:   communications medical-reviewer legal-reviewer crisis-lead privacy-officer
                     analyst auditor partner tenant-admin
            tenants: klinik-melati rs-harapan
          Those who run Percaya: operator@percaya, auditor@percaya.
          A token: deploy/local/token crisis-lead@klinik-melati
          Logs, data and passwords: %s

          Ctrl-C stops everything; the next start goes on with the same data.
        """
                .formatted(
                        ports.api(Service.CAMPAIGN),
                        ports.api(Service.LISTENING),
                        ports.api(Service.CRISIS),
                        ports.api(Service.CONSENT),
                        ports.keycloak(),
                        ports.kafka(),
                        ports.postgresql(),
                        settings.data());
    }
}

package id.percaya.local;

/// What a newcomer reads when everything is up.
final class Welcome {

    private Welcome() {}

    static String text(PlatformSettings settings) {
        Ports ports = settings.ports();
        return """
          campaign   http://127.0.0.1:%d      listening  http://127.0.0.1:%d
          crisis     http://127.0.0.1:%d      consent    http://127.0.0.1:%d
          Keycloak   http://127.0.0.1:%d      Kafka      127.0.0.1:%d
          PostgreSQL 127.0.0.1:%d, databases campaign, listening, crisis and consent

          Users are <role>@<tenant> with the password 'percaya', which is for this machine only.
            roles:   communications medical-reviewer legal-reviewer crisis-lead privacy-officer
                     analyst auditor partner tenant-admin
            tenants: klinik-melati rs-harapan
          A token: deploy/local/token crisis-lead@klinik-melati
          Logs, data and passwords: %s

          Ctrl-C stops everything; the next start goes on with the same data.
        """
                .formatted(
                        ports.api().get(Service.CAMPAIGN),
                        ports.api().get(Service.LISTENING),
                        ports.api().get(Service.CRISIS),
                        ports.api().get(Service.CONSENT),
                        ports.keycloak(),
                        ports.kafka(),
                        ports.postgresql(),
                        settings.data());
    }
}

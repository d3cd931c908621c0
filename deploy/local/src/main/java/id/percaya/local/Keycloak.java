package id.percaya.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/// The identity provider. It imports the realm of `realm/percaya-realm.json` at its first start.
///
/// The built distribution under `target` is shared and read-only. The data folder holds a home
/// directory that links to it, so that several platforms can use one distribution.
final class Keycloak implements PlatformServer {

    private final PlatformSettings settings;
    private final Secrets secrets;
    private final KeycloakDistribution distribution;
    private final ManagedProcess server;

    Keycloak(PlatformSettings settings, Secrets secrets) {
        this.settings = settings;
        this.secrets = secrets;
        this.distribution = new KeycloakDistribution(settings);
        this.server = new ManagedProcess("keycloak", settings);
    }

    @Override
    public String name() {
        return "keycloak";
    }

    @Override
    public CompletableFuture<LocalFailure> death() {
        return server.death();
    }

    /// Must run before the start. Takes long the first time only.
    void build() {
        distribution.build();
    }

    @Override
    public void start() {
        prepareHome();
        server.launch(command(), variables());
        server.awaitReady(() -> Http.isOk(settings.ports().realm()));
        requireClients();
    }

    @Override
    public void stop() {
        distribution.stopBuild();
        server.stop();
    }

    /// The realm is imported once, so an earlier version of it may lack the clients of the
    /// services.
    private void requireClients() {
        String client = Service.CONSENT.client();
        String form =
                "grant_type=client_credentials&client_id=%s&client_secret=%s"
                        .formatted(client, secrets.of(client));
        try {
            if (Http.post(URI.create(settings.ports().openId("token")), form).statusCode() != 200) {
                throw new LocalFailure(
                        """
                        Keycloak does not let %s in: its realm in %s is of an earlier version. Delete the data \
                        with 'deploy/local/up --reset' and start again.\
                        """
                                .formatted(client, home()));
            }
        } catch (IOException failed) {
            throw new LocalFailure("Keycloak gives no token.", failed);
        }
    }

    private Path home() {
        return settings.data().resolve("keycloak");
    }

    private void prepareHome() {
        Path realm = settings.local().resolve("realm/percaya-realm.json");
        Path imports = home().resolve("data/import");
        try {
            Files.createDirectories(imports);
            Files.copy(
                    realm,
                    imports.resolve("percaya-realm.json"),
                    StandardCopyOption.REPLACE_EXISTING);
            for (String folder : List.of("conf", "lib", "providers", "themes")) {
                Path link = home().resolve(folder);
                Files.deleteIfExists(link);
                Files.createSymbolicLink(link, distribution.home().resolve(folder));
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /// Keycloak puts them in place of the names in the realm's file.
    private Map<String, String> variables() {
        Map<String, String> variables = new HashMap<>();
        variables.put("PERCAYA_WEB_ORIGIN", settings.ports().webOrigin());
        for (Service service : Service.values()) {
            variables.put("PERCAYA_" + service.name() + "_SECRET", secrets.of(service.client()));
        }
        variables.put("KC_BOOTSTRAP_ADMIN_USERNAME", "admin");
        variables.put("KC_BOOTSTRAP_ADMIN_PASSWORD", secrets.of("keycloak-admin"));
        return variables;
    }

    private List<String> command() {
        List<String> program = new ArrayList<>(distribution.launch());
        program.addAll(
                List.of(
                        "start",
                        "--optimized",
                        "--import-realm",
                        "--cache=local",
                        "--http-enabled=true",
                        "--http-host=" + Ports.HOST,
                        "--http-port=" + settings.ports().keycloak(),
                        "--hostname=" + settings.ports().realm().resolve("/")));
        return JavaCommand.of("512m", distribution.options(home()), program);
    }
}

package id.percaya.drills;

import id.percaya.drills.oracle.Tolerance;
import id.percaya.local.FaultInjector;
import id.percaya.local.Platform;
import id.percaya.local.PlatformAccess;
import id.percaya.local.PlatformSettings;
import id.percaya.local.Service;
import id.percaya.local.play.ConsentSteps;
import id.percaya.local.play.Person;
import id.percaya.local.play.RestClient;
import java.net.URI;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;

/// The environment of the drills: one platform, with a fault proxy before PostgreSQL and before
/// each service.
public final class DrillEnvironment implements PlatformAccess, AutoCloseable {

    private final Platform platform;
    private final FaultProxy database;
    private final Map<String, FaultProxy> networks = new HashMap<>();
    private final String form;

    private DrillEnvironment(Platform platform, FaultProxy database) {
        this.platform = platform;
        this.database = database;
        for (String service : Tolerance.EVERYONE) {
            networks.put(service, FaultProxy.before(platform.uri(service).getPort()));
        }
        Person officer = new RestClient(platform).as("privacy-officer@rs-harapan");
        this.form = new ConsentSteps(officer).publishForm("latihan").id();
    }

    /// @param data a folder for this environment only
    static DrillEnvironment prepare(Path repository, Path data) {
        PlatformSettings settings =
                PlatformSettings.test(repository, data, EnumSet.allOf(Service.class));
        FaultProxy database = FaultProxy.before(settings.ports().postgresql());
        return new DrillEnvironment(
                Platform.start(settings.withDatabaseAt(database.port())), database);
    }

    public Platform platform() {
        return platform;
    }

    /// A published release form of the provider whose staff sends the commands.
    String form() {
        return form;
    }

    public FaultInjector faults() {
        return platform.faults();
    }

    /// The proxy between the services and PostgreSQL.
    public FaultProxy databaseNetwork() {
        return database;
    }

    /// The proxy between clients and a service.
    public FaultProxy network(String service) {
        FaultProxy network = networks.get(service);
        if (network == null) {
            throw new IllegalArgumentException(service);
        }
        return network;
    }

    @Override
    public URI uri(String service) {
        return URI.create("http://127.0.0.1:" + network(service).port());
    }

    @Override
    public Map<String, Object> kafkaClient(String id) {
        return platform.kafkaClient(id);
    }

    @Override
    public String token(String user) {
        return platform.token(user);
    }

    @Override
    public String webhookSecret() {
        return platform.webhookSecret();
    }

    @Override
    public void close() {
        platform.close();
        networks.values().forEach(FaultProxy::close);
        database.close();
    }
}

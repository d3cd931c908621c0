package id.percaya.drills;

import id.percaya.drills.oracle.Tolerance;
import id.percaya.local.Faults;
import id.percaya.local.Platform;
import id.percaya.local.PlatformAccess;
import id.percaya.local.PlatformSettings;
import id.percaya.local.Service;
import id.percaya.local.play.ConsentDesk;
import id.percaya.local.play.Person;
import id.percaya.local.play.Rest;
import java.net.URI;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;

/// Where drills are held: one platform, a network before PostgreSQL, and one before each service.
public final class Ground implements PlatformAccess, AutoCloseable {

    private final Platform platform;
    private final Proxy database;
    private final Map<String, Proxy> networks = new HashMap<>();
    private final String form;

    private Ground(Platform platform, Proxy database) {
        this.platform = platform;
        this.database = database;
        for (String service : Tolerance.EVERYONE) {
            networks.put(service, Proxy.before(platform.uri(service).getPort()));
        }
        Person officer = new Rest(platform).as("privacy-officer@rs-harapan");
        this.form = new ConsentDesk(officer).publishedForm("latihan").id();
    }

    /// @param data a folder for this ground alone
    static Ground prepare(Path repository, Path data) {
        PlatformSettings settings =
                PlatformSettings.test(repository, data, EnumSet.allOf(Service.class));
        Proxy database = Proxy.before(settings.ports().postgresql());
        return new Ground(Platform.start(settings.withDatabaseAt(database.port())), database);
    }

    public Platform platform() {
        return platform;
    }

    /// A published release form of the provider whose staff is at work.
    String form() {
        return form;
    }

    public Faults faults() {
        return platform.faults();
    }

    /// Between the services and PostgreSQL.
    public Proxy databaseNetwork() {
        return database;
    }

    /// Between the callers and a service.
    public Proxy network(String service) {
        Proxy network = networks.get(service);
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
        networks.values().forEach(Proxy::close);
        database.close();
    }
}

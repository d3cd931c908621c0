package id.percaya.local;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;

/// All ports of the platform, on the loopback address.
///
/// @param kafka clients with a token of the identity provider
/// @param kafkaInternal the broker itself and the platform's own tools
/// @param web the port of a frontend in development, which the platform lets in but does not start
public record Ports(
        int postgresql,
        int kafka,
        int kafkaController,
        int kafkaInternal,
        int keycloak,
        int web,
        Map<Service, Integer> api,
        Map<Service, Integer> management) {

    static final String HOST = "127.0.0.1";

    public Ports {
        api = Map.copyOf(api);
        management = Map.copyOf(management);
    }

    /// The documented default ports.
    public static Ports usual() {
        return new Ports(5532, 9192, 9193, 9194, 8180, 5173, fromFirst(8181), fromFirst(9181));
    }

    /// Free ports, for tests beside a running platform.
    public static Ports free() {
        List<Integer> free = List.copyOf(freePorts(14));
        return new Ports(
                free.get(0),
                free.get(1),
                free.get(2),
                free.get(3),
                free.get(4),
                free.get(5),
                inOrder(free.subList(6, 10)),
                inOrder(free.subList(10, 14)));
    }

    /// Copy with two other free ports for a second process of the service.
    Ports beside(Service service) {
        List<Integer> free = List.copyOf(freePorts(2));
        Map<Service, Integer> otherApi = new EnumMap<>(api);
        Map<Service, Integer> otherManagement = new EnumMap<>(management);
        otherApi.put(service, free.get(0));
        otherManagement.put(service, free.get(1));
        return new Ports(
                postgresql,
                kafka,
                kafkaController,
                kafkaInternal,
                keycloak,
                web,
                otherApi,
                otherManagement);
    }

    URI api(Service service) {
        return URI.create("http://%s:%d".formatted(HOST, api.get(service)));
    }

    URI management(Service service) {
        return URI.create("http://%s:%d".formatted(HOST, management.get(service)));
    }

    String kafkaBootstrap() {
        return HOST + ":" + kafka;
    }

    String kafkaInternalBootstrap() {
        return HOST + ":" + kafkaInternal;
    }

    /// The issuer of every token.
    URI realm() {
        return URI.create("http://%s:%d/realms/percaya".formatted(HOST, keycloak));
    }

    /// An endpoint of the identity provider's OpenID Connect protocol.
    String openId(String endpoint) {
        return realm() + "/protocol/openid-connect/" + endpoint;
    }

    /// The origin of a frontend that may call the services from a browser.
    String webOrigin() {
        return "http://localhost:" + web;
    }

    String jdbcUrl(Service service) {
        return jdbcUrl(postgresql, service);
    }

    static String jdbcUrl(int port, Service service) {
        return "jdbc:postgresql://%s:%d/%s".formatted(HOST, port, service.label());
    }

    /// @throws LocalFailure naming each taken port, the server that needs it and the remedy
    void requireFree(Set<Service> services) {
        List<String> taken = new ArrayList<>();
        needed(services)
                .forEach((part, port) -> {
                    if (!isFree(port)) {
                        taken.add(taken(part, port));
                    }
                });
        if (!taken.isEmpty()) {
            throw new LocalFailure(String.join("\n", taken));
        }
    }

    private static String taken(String part, int port) {
        return """
        Port %1$d, which %2$s needs, is taken by another program: stop it ('lsof -i :%1$d' tells which it is) \
        and start again.\
        """
                .formatted(port, part);
    }

    boolean isKafkaOpen() {
        try (Socket socket = new Socket(InetAddress.ofLiteral(HOST), kafkaInternal)) {
            return socket.isConnected();
        } catch (IOException _) {
            return false;
        }
    }

    private Map<String, Integer> needed(Set<Service> services) {
        Map<String, Integer> needed = new LinkedHashMap<>();
        needed.put("PostgreSQL", postgresql);
        needed.put("Kafka", kafka);
        needed.put("Kafka's controller", kafkaController);
        needed.put("Kafka's own traffic", kafkaInternal);
        needed.put("Keycloak", keycloak);
        for (Service service : services) {
            needed.put(service.label(), api.get(service));
            needed.put(service.label() + "'s management", management.get(service));
        }
        return needed;
    }

    private static Map<Service, Integer> fromFirst(int first) {
        return inOrder(List.of(first, first + 1, first + 2, first + 3));
    }

    private static Map<Service, Integer> inOrder(List<Integer> ports) {
        Map<Service, Integer> map = new EnumMap<>(Service.class);
        Iterator<Integer> next = ports.iterator();
        for (Service service : Service.values()) {
            map.put(service, next.next());
        }
        return map;
    }

    /// Chosen below the ephemeral range, so that no outgoing connection takes them in between.
    private static Set<Integer> freePorts(int count) {
        Set<Integer> free = new LinkedHashSet<>();
        while (free.size() < count) {
            int port = ThreadLocalRandom.current().nextInt(15_000, 30_000);
            if (isFree(port)) {
                free.add(port);
            }
        }
        return free;
    }

    static boolean isFree(int port) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.ofLiteral(HOST), port));
            return true;
        } catch (IOException _) {
            return false;
        }
    }
}

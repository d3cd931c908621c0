package id.percaya.listening.sources.fetching;

import id.percaya.kit.egress.PublicAddresses;
import id.percaya.listening.sources.fetching.Fetched.Answered;
import id.percaya.listening.sources.fetching.Fetched.Failed;
import id.percaya.listening.sources.fetching.Fetched.Fault;
import io.vertx.core.buffer.Buffer;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.InetAddress;
import java.net.URI;
import java.net.URLEncoder;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Gets what an address answers. Each host is looked up here, and the connection goes to the very
/// address that was checked: a name that resolves differently a moment later changes nothing.
/// Redirects are followed one by one, and each target is checked like the first.
@ApplicationScoped
public class PublicHttp {

    private static final Set<Integer> REDIRECTS = Set.of(301, 302, 303, 307, 308);

    /// They belong to the first host and are not told to another one.
    private static final Set<String> PRIVATE = Set.of("authorization", "x-goog-api-key", "cookie");

    private static final Map<String, String> FORM =
            Map.of(
                    "Content-Type",
                    "application/x-www-form-urlencoded",
                    "Accept",
                    "application/json");

    /// A relative address, which is never allowed.
    private static final URI UNREADABLE = URI.create("unreadable");

    private final PinnedCall call;
    private final PublicAddresses addresses;
    private final FetchSettings settings;

    PublicHttp(PinnedCall call, FetchSettings settings) {
        this.call = call;
        this.addresses = settings.addresses();
        this.settings = settings;
    }

    /// @param headers to send beside those that every call has
    public Fetched get(URI url, Map<String, String> headers) throws InterruptedException {
        long deadline = System.nanoTime() + settings.timeout().toNanos();
        URI target = url;
        Map<String, String> sent = headers;
        for (int redirects = 0; redirects <= settings.mostRedirects(); redirects++) {
            Fetched fetched = once(new Asked(target, sent, null), deadline);
            Optional<URI> next = redirect(target, fetched);
            if (next.isEmpty()) {
                return fetched;
            }
            if (!isSameOrigin(target, next.get())) {
                sent = withoutPrivate(sent);
            }
            target = next.get();
        }
        return new Failed(Fault.TOO_MANY_REDIRECTS);
    }

    /// Sends a form, and gets what the address itself answers: a redirect is not followed, as the
    /// form may hold secrets.
    public Fetched post(URI url, Map<String, String> form) throws InterruptedException {
        String body =
                form.entrySet().stream()
                        .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                        .collect(Collectors.joining("&"));
        return once(
                new Asked(url, FORM, Buffer.buffer(body)),
                System.nanoTime() + settings.timeout().toNanos());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private Fetched once(Asked asked, long deadline) throws InterruptedException {
        URI url = asked.url();
        if (!addresses.allows(url)) {
            return new Failed(Fault.ADDRESS_NOT_ALLOWED);
        }
        try {
            List<InetAddress> resolved = List.of(InetAddress.getAllByName(url.getHost()));
            return addresses.allowsResolved(url.getHost(), resolved)
                    ? call.call(asked, resolved.getFirst(), deadline)
                    : new Failed(Fault.ADDRESS_NOT_ALLOWED);
        } catch (UnknownHostException _) {
            return new Failed(Fault.HOST_UNKNOWN);
        }
    }

    /// An unreadable target is no public address, which the next round says.
    private static Optional<URI> redirect(URI from, Fetched fetched) {
        return switch (fetched) {
            case Answered(int status, var headers, _) when REDIRECTS.contains(status) ->
                    headers.firstValue("location").map(location -> target(from, location));
            case Answered _, Failed _ -> Optional.empty();
        };
    }

    private static URI target(URI from, String location) {
        try {
            String written = from.resolve(location.strip()).toString();
            int fragment = written.indexOf('#');
            return URI.create(fragment < 0 ? written : written.substring(0, fragment));
        } catch (IllegalArgumentException _) {
            return UNREADABLE;
        }
    }

    private static boolean isSameOrigin(URI one, URI other) {
        return String.valueOf(one.getHost()).equalsIgnoreCase(other.getHost())
                && one.getPort() == other.getPort()
                && String.valueOf(one.getScheme()).equalsIgnoreCase(other.getScheme());
    }

    private static Map<String, String> withoutPrivate(Map<String, String> headers) {
        Map<String, String> others = new HashMap<>(headers);
        others.keySet().removeIf(name -> PRIVATE.contains(name.toLowerCase(Locale.ROOT)));
        return others;
    }
}

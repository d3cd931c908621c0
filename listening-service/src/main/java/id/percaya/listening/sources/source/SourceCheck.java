package id.percaya.listening.sources.source;

import id.percaya.kit.egress.PublicAddresses;
import id.percaya.kit.problem.Invalid;
import id.percaya.kit.problem.Problem.Violation;
import id.percaya.listening.sources.fetching.FetchSettings;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Makes a definition of a request, or names all its faults at once.
@ApplicationScoped
class SourceCheck {

    private static final Duration USUAL = Duration.ofMinutes(15);
    private static final Duration SHORTEST = Duration.ofMinutes(1);
    private static final Duration LONGEST = Duration.ofDays(1);

    private final PublicAddresses addresses;

    SourceCheck(FetchSettings settings) {
        addresses = settings.addresses();
    }

    /// @throws Invalid with all faults
    SourceDefinition definition(SourceRequest request) {
        List<Violation> faults = new ArrayList<>();
        SourceKind kind = request.kind();
        checkPresence(kind.hasAddress(), request.address(), "/address", faults);
        checkPresence(kind.hasAccount(), request.account(), "/account", faults);
        checkPresence(kind.hasQuery(), request.query(), "/query", faults);
        if (kind.hasAddress() && request.address() != null) {
            checkAddress(request.address(), faults);
        }
        if (kind.hasAccount() && request.account() != null && !kind.isAccount(request.account())) {
            faults.add(fault("/account", "RANGE", "is not the id of an account of this kind"));
        }
        checkInterval(kind, request.interval(), faults);
        if (!faults.isEmpty()) {
            throw new Invalid(faults);
        }
        return new SourceDefinition(
                request.name(),
                kind,
                request.address(),
                request.account(),
                request.query(),
                kind.isPolled() ? Objects.requireNonNullElse(request.interval(), USUAL) : null);
    }

    private static void checkPresence(
            boolean belongs, @Nullable Object value, String pointer, List<Violation> faults) {
        if (belongs && value == null) {
            faults.add(fault(pointer, "REQUIRED", "is missing"));
        } else if (!belongs && value != null) {
            faults.add(fault(pointer, "FOREIGN_FIELD", "does not belong to this kind of source"));
        }
    }

    private void checkAddress(String address, List<Violation> faults) {
        try {
            if (addresses.allows(new URI(address))) {
                return;
            }
        } catch (URISyntaxException _) {
            // refused below
        }
        faults.add(
                fault(
                        "/address",
                        "ADDRESS_NOT_PUBLIC",
                        "must be an http or https URL with a public host name"));
    }

    private static void checkInterval(
            SourceKind kind, @Nullable Duration interval, List<Violation> faults) {
        if (interval == null) {
            return;
        }
        if (!kind.isPolled()) {
            faults.add(fault("/interval", "FOREIGN_FIELD", "does not belong to this kind"));
        } else if (interval.compareTo(SHORTEST) < 0 || interval.compareTo(LONGEST) > 0) {
            faults.add(fault("/interval", "RANGE", "must be from PT1M to P1D"));
        }
    }

    private static Violation fault(String pointer, String code, String message) {
        return new Violation(pointer, code, message);
    }
}

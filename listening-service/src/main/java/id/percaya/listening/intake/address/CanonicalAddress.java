package id.percaya.listening.intake.address;

import java.util.Optional;

/// Computes canonical addresses. It unwraps redirects of search engines and social networks,
/// applies the rules that hold for every address, then those of the platform.
public final class CanonicalAddress {

    /// A redirect may hold another redirect. More are a trick.
    private static final int MOST_UNWRAPPED = 2;

    private CanonicalAddress() {}

    /// @throws IllegalArgumentException if the text is not a web address
    public static String of(String url) {
        return unwrapped(AddressParts.of(url), MOST_UNWRAPPED).text();
    }

    private static AddressParts unwrapped(AddressParts parts, int left) {
        Optional<AddressParts> inner =
                left == 0
                        ? Optional.empty()
                        : WrappedAddress.inner(parts).flatMap(CanonicalAddress::valid);
        return inner.map(found -> unwrapped(found, left - 1))
                .orElseGet(() -> PlatformAddress.of(parts));
    }

    private static Optional<AddressParts> valid(String url) {
        try {
            return Optional.of(AddressParts.of(url));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }
}

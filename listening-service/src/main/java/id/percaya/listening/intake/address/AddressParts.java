package id.percaya.listening.intake.address;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// An address in parts, each in canonical form.
///
/// @param host with its port unless that is the default
/// @param path without a trailing slash; empty for the root
/// @param parameters sorted, `name` or `name=value`, without tracking
/// @param fragment empty unless it distinguishes pages
record AddressParts(String host, String path, List<String> parameters, String fragment) {

    private static final Pattern PARTS =
            Pattern.compile("(?i)https?://([^/?#]*)([^?#]*)(?:\\?([^#]*))?(?:#(.*))?");
    private static final Pattern SPACE_OR_CONTROL = Pattern.compile("[\\s\\p{Cntrl}]");

    /// A route of a page that is one document (`#/topic/1`, `#!/a`), or a post of a thread
    /// (`#post-5`).
    private static final Pattern OWN_PAGE = Pattern.compile("[/!].*[^/!].*|\\p{Alpha}+[-_]\\d+");

    /// @throws IllegalArgumentException if the text is not a web address
    static AddressParts of(String url) {
        Matcher parts = PARTS.matcher(url);
        if (SPACE_OR_CONTROL.matcher(url).find() || !parts.matches()) {
            throw new IllegalArgumentException("not a web address");
        }
        return new AddressParts(
                Host.of(parts.group(1)),
                AddressPath.of(parts.group(2)),
                parameters(Optional.ofNullable(parts.group(3)).orElse("")),
                fragment(Optional.ofNullable(parts.group(4)).orElse("")));
    }

    AddressParts at(String otherHost, String otherPath) {
        return new AddressParts(otherHost, otherPath, parameters, fragment);
    }

    AddressParts withParameters(Predicate<String> name) {
        return new AddressParts(
                host, path, parameters.stream().filter(p -> name.test(name(p))).toList(), fragment);
    }

    AddressParts withoutFragment() {
        return new AddressParts(host, path, parameters, "");
    }

    /// The value of a parameter as it stands in the address, percent-encoded.
    Optional<String> parameter(String name) {
        return parameters.stream()
                .filter(parameter ->
                        name(parameter).equals(name) && parameter.length() > name.length())
                .map(parameter -> parameter.substring(name.length() + 1))
                .findFirst();
    }

    String text() {
        String query = parameters.stream().sorted().collect(Collectors.joining("&"));
        return "https://"
                + host
                + path
                + (query.isEmpty() ? "" : "?" + query)
                + (fragment.isEmpty() ? "" : "#" + fragment);
    }

    private static List<String> parameters(String query) {
        return Arrays.stream(query.split("&"))
                .filter(parameter -> !parameter.isEmpty())
                .filter(parameter -> !Tracking.isTracking(parameter))
                .sorted()
                .toList();
    }

    private static String fragment(String fragment) {
        return OWN_PAGE.matcher(fragment).matches() ? AddressPath.withoutEndSlashes(fragment) : "";
    }

    private static String name(String parameter) {
        return parameter.split("=", 2)[0];
    }
}

package id.percaya.eventstore;

import java.util.regex.Pattern;

/// A provider organisation. Everything that is stored belongs to exactly one.
///
/// @param id lower-case letters, digits and hyphens, at most 63
public record Tenant(String id) {

    private static final Pattern FORM = Pattern.compile("[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?");

    public Tenant {
        if (!FORM.matcher(id).matches()) {
            throw new IllegalArgumentException("not a tenant id: " + id.length() + " characters");
        }
    }
}

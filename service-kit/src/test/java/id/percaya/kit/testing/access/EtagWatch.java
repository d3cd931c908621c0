package id.percaya.kit.testing.access;

import static java.util.Objects.requireNonNull;

import id.percaya.kit.testing.Tokens;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;

/// Reads every resource of the tenant as every role, again after each creation and each command,
/// which policies may follow. One ETag must always stand for the same body, and 304 for the body
/// that the client has.
final class EtagWatch {

    private static final int OK = 200;
    private static final int NOT_MODIFIED = 304;

    private final List<ApiOperation> operations;
    private final Function<ApiOperation, Expectation> expectations;
    private final TenantFixtures made;
    private final ApiClient wire;
    private final Map<String, String> collections = new HashMap<>();
    private final Map<String, String> bodies = new HashMap<>();
    private final Map<String, ApiClient.Shown> copies = new HashMap<>();
    private final List<String> surprises = new ArrayList<>();
    private int changes;

    EtagWatch(
            List<ApiOperation> operations,
            Function<ApiOperation, Expectation> expectations,
            TenantFixtures made,
            ApiClient wire) {
        this.operations = operations;
        this.expectations = expectations;
        this.made = made;
        this.wire = wire;
    }

    List<String> surprises() {
        return surprises;
    }

    /// How often a body was seen changed.
    int changes() {
        return changes;
    }

    void whileCreating() {
        TreeSet<String> all = new TreeSet<>();
        operations.stream()
                .filter(ApiOperation::isAboutOne)
                .forEach(operation -> all.add(operation.collection()));
        for (String collection : all) {
            collections.put(collection, made.of(collection));
            look();
        }
    }

    void whileCommanding() {
        for (ApiOperation command : operations) {
            if (command.writes() && command.isAboutOne()) {
                String token = expectations.apply(command).token();
                wire.send(command, made.of(command.collection()), token, null);
                look();
            }
        }
    }

    private void look() {
        for (ApiOperation read : operations) {
            if (!read.writes() && read.isAboutOne() && collections.containsKey(read.collection())) {
                Expectation expected = expectations.apply(read);
                for (String role : expected.names()) {
                    look(read, role, expected.tenantOr(TenantFixtures.TENANT));
                }
            }
        }
    }

    private void look(ApiOperation read, String role, String tenant) {
        String thing = requireNonNull(collections.get(read.collection()));
        String token = Tokens.of(role, tenant);
        ApiClient.Shown shown = wire.read(read, thing, token, "");
        if (shown.status() != OK) {
            return;
        }
        String reader = read.id() + " as " + role;
        if (shown.etag().isEmpty() == read.takes("If-None-Match")) {
            surprises.add(reader + ": documented otherwise than its ETag " + shown.etag());
        }
        if (!shown.etag().isEmpty()) {
            expectOneBody(reader, read, shown);
            ApiClient.Shown known = copies.put(reader, shown);
            if (known != null) {
                expectCondition(reader, known, shown, wire.read(read, thing, token, known.etag()));
            }
        }
    }

    private void expectOneBody(String reader, ApiOperation read, ApiClient.Shown shown) {
        String before = bodies.put(read.id() + shown.etag(), shown.body());
        if (before != null && !before.equals(shown.body())) {
            surprises.add(reader + ": one ETag for " + before + " and " + shown.body());
        }
    }

    /// A policy may have changed the resource between the two reads.
    private void expectCondition(
            String reader, ApiClient.Shown known, ApiClient.Shown shown, ApiClient.Shown again) {
        boolean unchanged = again.etag().equals(known.etag());
        if (unchanged != (again.status() == NOT_MODIFIED)) {
            surprises.add(reader + ": " + again.status() + " to If-None-Match " + known.etag());
        }
        if (!shown.etag().equals(known.etag())) {
            changes++;
        }
    }
}

package id.percaya.consent.erasure;

import io.quarkus.test.junit.QuarkusTestProfile;

/// Starts a service and a database server that no other test shares.
public final class IsolatedProfile implements QuarkusTestProfile {}

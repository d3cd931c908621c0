package id.percaya.consent.erasure;

import io.quarkus.test.junit.QuarkusTestProfile;

/// A service and a server that no other test shares.
public final class IsolatedProfile implements QuarkusTestProfile {}

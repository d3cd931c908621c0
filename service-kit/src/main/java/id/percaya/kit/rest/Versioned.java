package id.percaya.kit.rest;

/// A representation whose version is its `ETag`.
public interface Versioned {
    int version();
}

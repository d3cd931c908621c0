package id.percaya.kit.rest;

/// A representation with a version of its own: the `ETag`.
public interface Versioned {
    int version();
}

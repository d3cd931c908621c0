package id.percaya.consent.erasure;

/// The states of an erasure order. It is given once and cannot be revoked.
public sealed interface ErasureOrder {

    record Absent() implements ErasureOrder {}

    record Given() implements ErasureOrder {}
}

package id.percaya.consent.erasure;

/// What the order to erase a person can be: given once, and never taken back.
public sealed interface ErasureOrder {

    record Absent() implements ErasureOrder {}

    record Given() implements ErasureOrder {}
}

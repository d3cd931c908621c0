package id.percaya.bench.contestant;

/// The events of the benchmark.
public sealed interface BenchEvent permits MentionCollected {}

package id.percaya.bench.contestant;

/// What happens in the benchmark.
public sealed interface BenchEvent permits MentionCollected {}

package id.percaya.listening.concern.finding;

import id.percaya.listening.concern.emerging.TermCounts;
import java.time.Instant;

/// The counted terms of a monitor from one whole hour up to another.
record TermWindow(Instant from, Instant until, TermCounts counts) {}

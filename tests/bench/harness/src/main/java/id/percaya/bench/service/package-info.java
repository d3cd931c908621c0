/// Runs a built service for a benchmark, with an identity provider of its own.
@NullMarked
package id.percaya.bench.service;

import org.jspecify.annotations.NullMarked;

package id.percaya.consent.proof.transparency;

import id.percaya.consent.proof.transparency.merkle.Hash;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A leaf to append.
///
/// @param salt encrypted under the subject's key; null after the subject was erased
record NewLeaf(LogEntry entry, UUID subjectId, Hash hash, @Nullable String salt) {}

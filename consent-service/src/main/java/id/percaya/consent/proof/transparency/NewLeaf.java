package id.percaya.consent.proof.transparency;

import id.percaya.consent.proof.transparency.merkle.Hash;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A leaf that is to be added.
///
/// @param salt sealed; null when the subject has been erased
record NewLeaf(LogEntry entry, UUID subjectId, Hash hash, @Nullable String salt) {}

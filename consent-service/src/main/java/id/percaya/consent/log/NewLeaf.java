package id.percaya.consent.log;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A leaf that is to be added.
///
/// @param salt sealed; null when the subject has been erased
record NewLeaf(Entry entry, UUID subjectId, Hash hash, @Nullable String salt) {}

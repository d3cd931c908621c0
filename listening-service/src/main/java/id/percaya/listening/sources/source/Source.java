package id.percaya.listening.sources.source;

import java.util.Objects;

/// The states of a source.
public sealed interface Source {
    record Absent() implements Source {}

    record Pending(Setup setup) implements Source {}

    /// @param stalled whether nothing could be heard for several intervals
    record Active(Setup setup, boolean stalled) implements Source {}

    record Paused(Setup setup) implements Source {}

    record Halted(Setup setup, HaltReason reason) implements Source {}

    record Removed() implements Source {}

    /// @param secretVersion 0 without a secret
    record Setup(SourceDefinition definition, int secretVersion) {

        boolean lacksSecret() {
            return definition.kind().needsSecret() && secretVersion == 0;
        }

        /// A secret was set for an address: another one does not get it.
        Setup with(SourceDefinition other) {
            boolean isThere = Objects.equals(other.address(), definition.address());
            return new Setup(other, isThere ? secretVersion : 0);
        }

        Setup withSecret(int version) {
            return new Setup(definition, version);
        }
    }
}

package id.percaya.campaign.permission.halt;

import id.percaya.campaign.Scope;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The states of a halt.
public sealed interface Halt {

    record Absent() implements Halt {}

    record InForce(Scope scope, HaltCause cause, @Nullable UUID crisisId) implements Halt {}

    record Lifted() implements Halt {}
}

package id.percaya.kit.eventlog;

/// Hears that this node appended to the log and committed. The call comes from the committing
/// thread, so it must return at once.
public interface LogListener {

    void appended();
}

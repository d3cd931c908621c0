package id.percaya.listening.work.mention;

public enum RemovalCause {
    /// Deleted at its source, or known to be an own post.
    DELETED,
    /// Erased by a person's order.
    ERASED,
    /// Older than the organisation keeps texts and authors.
    EXPIRED
}

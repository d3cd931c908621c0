package id.percaya.kit.view;

/// The order of a list of things with a deadline: earliest deadline first, or newest first.
public enum DueOrder {
    DUE,
    NEWEST
}

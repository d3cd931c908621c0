package id.percaya.eventstore.example;

/// A number in the queue of a puskesmas: what it can be.
sealed interface Ticket {

    record None() implements Ticket {}

    record Waiting(int number) implements Ticket {}

    record Called(int number, String counter) implements Ticket {}
}

package id.percaya.eventstore.example;

/// The states of a number in the queue of a puskesmas.
sealed interface Ticket {

    record None() implements Ticket {}

    record Waiting(int number) implements Ticket {}

    record Called(int number, String counter) implements Ticket {}
}

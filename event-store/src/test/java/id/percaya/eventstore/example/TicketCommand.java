package id.percaya.eventstore.example;

/// What can be asked of it.
sealed interface TicketCommand {

    record DrawTicket(int number) implements TicketCommand {}

    record CallTicket(String counter) implements TicketCommand {}
}

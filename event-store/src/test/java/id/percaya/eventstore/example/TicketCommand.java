package id.percaya.eventstore.example;

/// The commands.
sealed interface TicketCommand {

    record DrawTicket(int number) implements TicketCommand {}

    record CallTicket(String counter) implements TicketCommand {}
}

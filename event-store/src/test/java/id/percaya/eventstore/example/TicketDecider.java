package id.percaya.eventstore.example;

import id.percaya.eventstore.Decider;
import id.percaya.eventstore.Refused;
import id.percaya.eventstore.example.Ticket.Called;
import id.percaya.eventstore.example.Ticket.None;
import id.percaya.eventstore.example.Ticket.Waiting;
import id.percaya.eventstore.example.TicketCommand.CallTicket;
import id.percaya.eventstore.example.TicketCommand.DrawTicket;
import id.percaya.eventstore.example.TicketEvent.TicketCalled;
import id.percaya.eventstore.example.TicketEvent.TicketDrawn;
import java.util.List;

/// The rules. A missing case is a compile error.
final class TicketDecider implements Decider<TicketCommand, Ticket, TicketEvent> {

    @Override
    public Ticket initial() {
        return new None();
    }

    @Override
    public List<TicketEvent> decide(TicketCommand command, Ticket ticket) {
        return switch (command) {
            case DrawTicket(int number) ->
                    switch (ticket) {
                        case None _ -> List.of(new TicketDrawn(number));
                        case Waiting _, Called _ -> List.of();
                    };
            case CallTicket(String counter) ->
                    switch (ticket) {
                        case None _ -> throw new Refused(TicketRefusal.NEVER_DRAWN);
                        case Waiting _ -> List.of(new TicketCalled(counter));
                        case Called(_, String by) when by.equals(counter) -> List.of();
                        case Called _ -> throw new Refused(TicketRefusal.CALLED_ELSEWHERE);
                    };
        };
    }

    @Override
    public Ticket evolve(Ticket ticket, TicketEvent event) {
        return switch (event) {
            case TicketDrawn(int number) -> new Waiting(number);
            case TicketCalled(String counter) -> new Called(((Waiting) ticket).number(), counter);
        };
    }
}

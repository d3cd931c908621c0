package id.percaya.campaign.directory.entry;

import static id.percaya.campaign.directory.entry.EntryRefusal.NOT_REGISTERED;

import id.percaya.campaign.directory.entry.Entry.Absent;
import id.percaya.campaign.directory.entry.Entry.Active;
import id.percaya.campaign.directory.entry.Entry.Listed;
import id.percaya.campaign.directory.entry.Entry.Retired;
import id.percaya.campaign.directory.entry.Entry.Unreviewed;
import id.percaya.campaign.directory.entry.EntryCommand.AdoptCode;
import id.percaya.campaign.directory.entry.EntryCommand.RegisterEntry;
import id.percaya.campaign.directory.entry.EntryCommand.RetireEntry;
import id.percaya.campaign.directory.entry.EntryEvent.CodeAdopted;
import id.percaya.campaign.directory.entry.EntryEvent.EntryRegistered;
import id.percaya.campaign.directory.entry.EntryEvent.EntryRetired;
import id.percaya.campaign.directory.entry.EntryEvent.EntryRevised;
import id.percaya.eventstore.Decider;
import id.percaya.eventstore.Refused;
import java.util.List;

/// The rules of one entry. [NameIndex] has the rules between entries.
public final class EntryDecider implements Decider<EntryCommand, Entry, EntryEvent> {

    @Override
    public Entry initial() {
        return new Absent();
    }

    @Override
    public List<EntryEvent> decide(EntryCommand command, Entry entry) {
        return switch (command) {
            case AdoptCode(EntryKey key) -> adopt(key, entry);
            case RegisterEntry register -> register(register, entry);
            case RetireEntry _ -> retire(entry);
        };
    }

    private static List<EntryEvent> adopt(EntryKey key, Entry entry) {
        return switch (entry) {
            case Absent _ -> List.of(new CodeAdopted(key, Description.ofCode(key)));
            case Listed _ -> List.of();
        };
    }

    private static List<EntryEvent> register(RegisterEntry command, Entry entry) {
        return switch (entry) {
            case Absent _, Unreviewed _, Retired _ ->
                    List.of(new EntryRegistered(command.key(), command.description()));
            case Active(_, Description known) when known.equals(command.description()) -> List.of();
            case Active(EntryKey key, _) -> List.of(new EntryRevised(key, command.description()));
        };
    }

    private static List<EntryEvent> retire(Entry entry) {
        return switch (entry) {
            case Absent _ -> throw new Refused(NOT_REGISTERED);
            case Unreviewed(EntryKey key, Description known) ->
                    List.of(new EntryRetired(key, known));
            case Active(EntryKey key, Description known) -> List.of(new EntryRetired(key, known));
            case Retired _ -> List.of();
        };
    }

    @Override
    public Entry evolve(Entry entry, EntryEvent event) {
        return switch (event) {
            case CodeAdopted(EntryKey key, Description known) -> new Unreviewed(key, known);
            case EntryRegistered(EntryKey key, Description known) -> new Active(key, known);
            case EntryRevised(EntryKey key, Description known) -> new Active(key, known);
            case EntryRetired(EntryKey key, Description known) -> new Retired(key, known);
        };
    }
}

package id.percaya.campaign.directory.entry;

import id.percaya.campaign.directory.entry.EntryCommand.AdoptCode;
import id.percaya.campaign.directory.entry.EntryCommand.RegisterEntry;
import id.percaya.campaign.directory.entry.EntryCommand.RetireEntry;
import id.percaya.campaign.directory.entry.EntryEvent.CodeAdopted;
import id.percaya.campaign.directory.entry.EntryEvent.EntryRegistered;
import id.percaya.campaign.directory.entry.EntryEvent.EntryRetired;
import id.percaya.campaign.directory.entry.EntryEvent.EntryRevised;
import id.percaya.eventstore.testing.Given;
import id.percaya.eventstore.testing.StateTable;
import id.percaya.kit.directory.CodeKind;
import java.util.List;
import org.junit.jupiter.api.Test;

class EntryDeciderTest {

    private static final EntryKey KEY = new EntryKey(CodeKind.PROCEDURE, "liposuction");
    private static final Description BARE = Description.ofCode(KEY);
    private static final Description NAMED =
            new Description("Sedot lemak", List.of("lipo"), null, null, null);
    private static final Description RENAMED =
            new Description("Liposuksi", List.of("lipo"), null, null, null);
    private static final EntryRegistered REGISTERED = new EntryRegistered(KEY, NAMED);

    @Test
    void every_command_in_every_state() {
        StateTable.of(new EntryDecider(), EntryCommand.class, Entry.class)
                .given()
                .given(new CodeAdopted(KEY, BARE))
                .given(REGISTERED)
                .given(REGISTERED, new EntryRetired(KEY, NAMED))
                .when(new AdoptCode(KEY))
                .when(new RegisterEntry(KEY, RENAMED))
                .when(new RetireEntry())
                .then(
                        """
                        state      | AdoptCode   | RegisterEntry   | RetireEntry
                        Absent     | CodeAdopted | EntryRegistered | NOT_REGISTERED
                        Unreviewed | -           | EntryRegistered | EntryRetired
                        Active     | -           | EntryRevised    | EntryRetired
                        Retired    | -           | EntryRegistered | -
                        """);
    }

    @Test
    void the_same_description_again_changes_nothing() {
        Given.given(new EntryDecider(), REGISTERED)
                .when(new RegisterEntry(KEY, NAMED))
                .thenNothing();
    }

    @Test
    void a_rename_changes_the_name_and_never_the_code() {
        Given.given(new EntryDecider(), REGISTERED)
                .when(new RegisterEntry(KEY, RENAMED))
                .then(new EntryRevised(KEY, RENAMED));
    }

    @Test
    void a_retired_entry_keeps_its_description() {
        Given.given(new EntryDecider(), REGISTERED)
                .when(new RetireEntry())
                .then(new EntryRetired(KEY, NAMED));
    }
}

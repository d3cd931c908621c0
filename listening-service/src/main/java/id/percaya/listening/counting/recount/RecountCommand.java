package id.percaya.listening.counting.recount;

import java.time.Instant;

sealed interface RecountCommand {
    record OrderRecount(Instant from, Instant at) implements RecountCommand {}
}

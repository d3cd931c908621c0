package id.percaya.listening.work.mention;

import java.util.UUID;

/// @param facility its code in the directory
public record MonitorScope(UUID monitorId, String facility) {}

package id.percaya.listening.figures;

import java.util.Collection;

/// Sums over the monitors that are compared.
record VoiceSums(long mentions, long stories, long reach) {

    static VoiceSums of(Collection<Figures> monitors) {
        return new VoiceSums(
                monitors.stream().mapToLong(Figures::mentions).sum(),
                monitors.stream().mapToLong(Figures::stories).sum(),
                monitors.stream().mapToLong(MonitorVoice::reach).sum());
    }
}

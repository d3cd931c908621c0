/// Polls the active sources. [SourcePoller] finds those that are due, [SourceTurn] reads one, and
/// each [PlatformReader] knows one platform.
@NullMarked
package id.percaya.listening.sources.polling;

import org.jspecify.annotations.NullMarked;

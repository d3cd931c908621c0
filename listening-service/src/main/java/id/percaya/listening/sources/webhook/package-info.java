/// Takes what Meta sends about an Instagram account or a Facebook Page. A delivery is stored sealed
/// before it is answered, and read afterwards, also after a restart.
@NullMarked
package id.percaya.listening.sources.webhook;

import org.jspecify.annotations.NullMarked;

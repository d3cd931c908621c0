/// Publishes alerts and completed imports to the topic `percaya.listening`. Announcements hold ids,
/// counts and times, never personal data. Each type has a JSON schema and a golden sample. Other
/// services and partners read them; nothing inside the service calls this package.
@NullMarked
package id.percaya.listening.announcing;

import org.jspecify.annotations.NullMarked;

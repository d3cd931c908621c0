/// A source that is listened to: its lifecycle, its view and its REST resource.
@NullMarked
package id.percaya.listening.sources.source;

import org.jspecify.annotations.NullMarked;

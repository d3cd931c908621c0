/// The platforms that are polled, by the forms of their public documentation. Nothing here was
/// tried against a real platform: the tests hold the readers to recorded answers.
@NullMarked
package id.percaya.listening.sources.platform;

import org.jspecify.annotations.NullMarked;

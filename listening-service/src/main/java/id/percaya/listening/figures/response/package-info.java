/// How soon the authors of mentions were answered.
@NullMarked
package id.percaya.listening.figures.response;

import org.jspecify.annotations.NullMarked;

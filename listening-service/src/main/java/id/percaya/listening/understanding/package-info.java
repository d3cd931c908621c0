/// Reads what a mention says: its language, its mood with a score, and the words that wake people
/// whatever the mood. Pure functions over model and lexicon files; the trainer that makes the model
/// files stands in `training` and is run by `listening-service/model/train`.
@NullMarked
package id.percaya.listening.understanding;

import org.jspecify.annotations.NullMarked;

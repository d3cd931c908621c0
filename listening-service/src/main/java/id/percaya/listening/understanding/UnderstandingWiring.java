package id.percaya.listening.understanding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// Loads the models once, in the versions that the operator chose. An earlier version that is named
/// here again reads what is stored again, as a new one does.
@ApplicationScoped
class UnderstandingWiring {

    @Produces
    @Singleton
    Understanding understanding(
            @ConfigProperty(name = "percaya.understanding.mood", defaultValue = Understanding.MOOD)
                    String mood,
            @ConfigProperty(
                            name = "percaya.understanding.lexicon",
                            defaultValue = Understanding.LEXICON)
                    String lexicon,
            @ConfigProperty(name = "percaya.understanding.nusax", defaultValue = "true")
                    boolean nusax) {
        return new Understanding(mood, lexicon, nusax);
    }
}

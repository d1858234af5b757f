package io.github.pciscoring.rules.format;

/**
 * The names that one part of a file declares and others refer to.
 *
 * @param products the product families
 * @param channels the channel groups
 * @param associationTypes the association types
 * @param measured the ids of indicators and classifications
 * @param indicators the ids of indicators alone
 * @param categories the indicators' categories
 * @param classes the classifications with their classes
 */
record Vocabulary(
        Groups products,
        Groups channels,
        Names associationTypes,
        Names measured,
        Names indicators,
        Names categories,
        ClassNames classes) {
    static Vocabulary empty() {
        return new Vocabulary(
                new Groups("a product family", "a product"),
                new Groups("a channel group", "a channel"),
                new Names("an association type"),
                new Names("an indicator"),
                new Names("an indicator"),
                new Names("a category"),
                new ClassNames());
    }
}

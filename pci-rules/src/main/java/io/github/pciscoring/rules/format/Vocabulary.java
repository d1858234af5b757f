package io.github.pciscoring.rules.format;

/**
 * The names that one part of a file declares and others refer to.
 *
 * @param products the product families
 * @param channels the channel groups
 * @param associationTypes the association types
 * @param credited the ids of indicators and classifications, which attribution names
 * @param indicators the indicators' ids
 * @param categories the indicators' categories
 * @param classes the classifications with their classes
 * @param exams the exams that indicators ask for
 */
record Vocabulary(
        Groups products,
        Groups channels,
        Names associationTypes,
        Names credited,
        Names indicators,
        Names categories,
        ClassNames classes,
        Names exams) {
    static Vocabulary empty() {
        return new Vocabulary(
                new Groups("a product family", "a product"),
                new Groups("a channel group", "a channel"),
                new Names("an association type"),
                new Names("an indicator"),
                new Names("an indicator"),
                new Names("a category"),
                new ClassNames(),
                new Names("an exam"));
    }
}

package io.github.pciscoring.rules.format;

/**
 * The names that one part of a file declares and others refer to.
 *
 * @param products the product families
 * @param channels the channel groups
 * @param associationTypes the association types
 * @param indicators the indicators' ids
 * @param categories the indicators' categories
 */
record Vocabulary(Groups products, Groups channels, Names associationTypes, Names indicators, Names categories) {
    static Vocabulary empty() {
        return new Vocabulary(
                new Groups("a product family", "a product"),
                new Groups("a channel group", "a channel"),
                new Names("an association type"),
                new Names("an indicator"),
                new Names("a category"));
    }
}

package io.github.pciscoring.core.ruleset;

import com.google.common.collect.ImmutableList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * Puts each partner into a class, such as a market or a track, by a measure that earns no points; indicators may ask other
 * figures of each class ({@link Variants}). It credits by the rows that the attribution has for its id, like an indicator.
 */
@Value.Immutable
@RuleStyle
public interface Classification {

    /** Returns the id, unique among the classifications and indicators of the rule set. */
    String id();

    /** Returns the name of the indicator type that measures; a factory of this name must be known when scoring. */
    String type();

    /** Returns the type's parameters. */
    @Value.Default
    default Parameters parameters() {
        return Parameters.none();
    }

    /** Returns the unit in which the smallest measures are given, if stated; it must be the one that the type measures in. */
    Optional<String> unit();

    /** Returns the classes, at least two, from the one with the largest measures to the one that takes all others. */
    List<PartnerClass> classes();

    /**
     * A class.
     *
     * @param name the open, non-empty name
     * @param from the smallest measure with which a partner belongs to it, inclusive; absent for the last class, which
     *     takes those of smaller measures and of none
     */
    record PartnerClass(String name, Optional<Ratio> from) {
        /** Refuses an empty name. */
        public PartnerClass {
            if (name.isEmpty()) {
                throw new IllegalArgumentException("a class without a name");
            }
        }

        /** Returns a class of partners with at least this measure. */
        public static PartnerClass from(String name, Ratio smallest) {
            return new PartnerClass(name, Optional.of(smallest));
        }

        /** Returns the class of all other partners. */
        public static PartnerClass otherwise(String name) {
            return new PartnerClass(name, Optional.empty());
        }
    }

    /** Returns the name of the class of a partner with this measure, or with none. */
    default String classOf(Optional<Ratio> measure) {
        int last = classes().size() - 1;
        for (int i = 0; i < last && measure.isPresent(); i++) {
            PartnerClass one = classes().get(i);
            if (measure.get().compareTo(one.from().orElseThrow()) >= 0) {
                return one.name();
            }
        }
        return classes().get(last).name();
    }

    /** Returns the names of the classes, in their order. */
    default List<String> classNames() {
        return classes().stream().map(PartnerClass::name).collect(ImmutableList.toImmutableList());
    }

    /** Refuses empty texts, fewer than two classes, a name used twice, and smallest measures that do not descend. */
    @Value.Check
    default void check() {
        if (id().isEmpty() || type().isEmpty() || unit().equals(Optional.of(""))) {
            throw new IllegalArgumentException("a classification's id, type and unit are not empty: " + this);
        }
        int last = classes().size() - 1;
        if (last < 1) {
            throw new IllegalArgumentException("classification " + id() + " has fewer than two classes");
        }
        Set<String> names = new HashSet<>();
        for (int i = 0; i <= last; i++) {
            PartnerClass one = classes().get(i);
            if (!names.add(one.name())) {
                throw new IllegalArgumentException("classification " + id() + " has two classes " + one.name());
            }
            if (one.from().isPresent() != i < last) {
                throw new IllegalArgumentException("class " + one.name()
                        + (i < last
                                ? " has no smallest measure, as only the last class may"
                                : " is the last one, and takes all others, whatever their measure"));
            }
            if (i > 0 && i < last && isNotBelow(one, classes().get(i - 1))) {
                throw new IllegalArgumentException("class " + one.name() + " does not begin at less than "
                        + classes().get(i - 1).name() + ", so that nobody is in it");
            }
        }
    }

    private static boolean isNotBelow(PartnerClass one, PartnerClass before) {
        return one.from().orElseThrow().compareTo(before.from().orElseThrow()) >= 0;
    }

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Classification}; not thread-safe. */
    final class Builder extends ImmutableClassification.Builder {
        Builder() {}
    }
}

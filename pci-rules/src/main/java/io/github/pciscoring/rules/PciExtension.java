package io.github.pciscoring.rules;

import io.github.pciscoring.core.indicator.IndicatorFactory;
import io.github.pciscoring.rules.format.RuleSetFile;
import java.io.IOException;
import java.util.List;

/**
 * What a jar brings: indicator types and rule sets. Where {@link RuleSets#installed()} looks for extensions, a jar names its
 * implementation, which has a public constructor without parameters, in {@code
 * META-INF/services/io.github.pciscoring.rules.PciExtension}, a module in its {@code provides}. Asked once, by one thread.
 */
public interface PciExtension {

    /** Returns indicator types, of other names than those that are known already. */
    default List<IndicatorFactory> indicatorTypes() {
        return List.of();
    }

    /**
     * Returns rule sets, which may extend those known already and those before them in the list.
     *
     * @throws IOException if one cannot be read
     */
    default List<RuleSetFile> ruleSets() throws IOException {
        return List.of();
    }
}

package io.github.pciscoring.testkit;

import java.util.Map;
import net.jqwik.api.Reporter;
import net.jqwik.api.lifecycle.AroundPropertyHook;
import net.jqwik.api.lifecycle.PropagationMode;
import net.jqwik.api.lifecycle.PropertyExecutionResult;
import net.jqwik.api.lifecycle.PropertyExecutor;
import net.jqwik.api.lifecycle.PropertyLifecycleContext;

/**
 * Of a law that holds jqwik says nothing, of one that fails only what helps: not the first portfolio that it found, which is
 * long, when it has a small one. Other properties of the same class are reported as ever.
 */
final class QuietReports implements AroundPropertyHook {
    private static final String SHRUNK = "\nShrunk Sample";
    private static final String ORIGINAL = "\nOriginal Sample";

    @Override
    public PropagationMode propagateTo() {
        return PropagationMode.ALL_DESCENDANTS;
    }

    @Override
    public PropertyExecutionResult aroundProperty(PropertyLifecycleContext context, PropertyExecutor property) {
        PropertyExecutionResult result = property.execute();
        if (IndicatorLaws.class.equals(context.targetMethod().getDeclaringClass())) {
            boolean holds = result.status() == PropertyExecutionResult.Status.SUCCESSFUL;
            String label = context.extendedLabel();
            context.wrapReporter(reporter -> new Filter(reporter, label, holds));
        }
        return result;
    }

    /** Returns a failed property's report without the portfolio that was found first, if there is a shrunk one. */
    static String shortened(String report) {
        int shrunk = report.indexOf(SHRUNK);
        int original = report.indexOf(ORIGINAL, Math.max(0, shrunk));
        return shrunk < 0 || original < 0 ? report : report.substring(0, original) + "\n";
    }

    /**
     * Hands on what is reported, but for the report of the property itself.
     *
     * @param reporter where to
     * @param label the property, as it ends the key of its report
     * @param holds whether it holds
     */
    private record Filter(Reporter reporter, String label, boolean holds) implements Reporter {
        @Override
        public void publishValue(String key, String value) {
            if (!key.endsWith(label)) {
                reporter.publishValue(key, value);
            } else if (!holds) {
                reporter.publishValue(key, shortened(value));
            }
        }

        @Override
        public void publishReport(String key, Object object) {
            reporter.publishReport(key, object);
        }

        @Override
        public void publishReports(String key, Map<String, Object> objects) {
            reporter.publishReports(key, objects);
        }
    }
}

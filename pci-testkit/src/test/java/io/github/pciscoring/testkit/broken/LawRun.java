package io.github.pciscoring.testkit.broken;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectMethod;

import io.github.pciscoring.testkit.IndicatorLaws;
import io.github.pciscoring.testkit.UnderTest;
import io.github.pciscoring.testkit.portfolio.PortfolioCase;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.ShrinkingMode;
import org.junit.platform.engine.DiscoverySelector;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.TestSource;
import org.junit.platform.engine.reporting.ReportEntry;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/** Runs the laws on what is under test, as a rule author's build would, and tells which of them failed. */
final class LawRun implements TestExecutionListener {
    /** What the laws are run on; taken by the class that the platform creates. */
    private static final ThreadLocal<UnderTest> TESTED = new ThreadLocal<>();

    private final Map<String, Throwable> failures = new TreeMap<>();
    private final List<String> reports = new ArrayList<>();
    private int passed;

    /** The laws, but for those on a large portfolio, and without the time to shrink. */
    @PropertyDefaults(tries = 30, shrinking = ShrinkingMode.OFF)
    static class Laws extends IndicatorLaws {
        @Override
        protected UnderTest underTest() {
            return TESTED.get();
        }

        /** No law here. */
        @Override
        public void laws_onASamplePortfolio_hold() {}
    }

    /** The same with shrinking. */
    @PropertyDefaults(tries = 60, shrinking = ShrinkingMode.FULL)
    static class ShrinkingLaws extends Laws {}

    static LawRun of(UnderTest tested) {
        return of(Laws.class, tested);
    }

    private static LawRun of(Class<? extends IndicatorLaws> laws, UnderTest tested) {
        TESTED.set(tested);
        return of(selectClass(laws));
    }

    /** Runs one law. */
    static LawRun of(Class<? extends IndicatorLaws> laws, String law, UnderTest tested) {
        TESTED.set(tested);
        return of(selectMethod(laws, law, PortfolioCase.class));
    }

    /** Runs whatever is selected. */
    static LawRun of(DiscoverySelector tests) {
        LauncherDiscoveryRequest request = LauncherDiscoveryRequestBuilder.request()
                .selectors(tests)
                .configurationParameter("jqwik.reporting.usejunitplatform", "true")
                // As in a project that configures nothing.
                .configurationParameter("jqwik.reporting.onlyfailures", "false")
                .configurationParameter("jqwik.failures.after.default", "RANDOM_SEED")
                .configurationParameter("jqwik.database", "target/jqwik-database-of-broken")
                .build();
        LawRun run = new LawRun();
        LauncherFactory.create().execute(request, run);
        return run;
    }

    @Override
    public void executionFinished(TestIdentifier test, TestExecutionResult result) {
        if (test.isTest()) {
            String name = test.getSource().map(LawRun::method).orElseThrow();
            result.getThrowable().ifPresentOrElse(thrown -> failures.put(name, thrown), () -> passed++);
        }
    }

    private static String method(TestSource source) {
        return ((MethodSource) source).getMethodName();
    }

    @Override
    public void reportingEntryPublished(TestIdentifier test, ReportEntry entry) {
        reports.add(String.join("\n", entry.getKeyValuePairs().values()));
    }

    /** The laws that failed, and what they threw. */
    Map<String, Throwable> failures() {
        return failures;
    }

    int passed() {
        return passed;
    }

    /** What was printed about failures. */
    String report() {
        return String.join("\n", reports);
    }
}

package io.github.pciscoring.core.portfolio;

/** Changes that keep an overlay whatever the share of changed accounts, or never: for laws on small portfolios. */
public final class OverlayShare {
    private OverlayShare() {}

    /** Returns changes of a portfolio that keep all changed accounts in an overlay. */
    public static PortfolioChanges always(Portfolio portfolio) {
        return new PortfolioChanges(portfolio, 10, 1);
    }

    /** Returns changes of a portfolio that make a new base. */
    public static PortfolioChanges never(Portfolio portfolio) {
        return new PortfolioChanges(portfolio, 10, Integer.MAX_VALUE);
    }
}

package io.github.pciscoring.cli;

/** How much of an explanation is shown. */
enum ExplainDepth {
    /** The accounts that matter most, and reasons with names. */
    OVERVIEW(6, false),
    /** More accounts, with every sentence about them. */
    DETAIL(15, true),
    /** Everything. */
    ALL(Integer.MAX_VALUE, true);

    private final int most;
    private final boolean sentences;

    ExplainDepth(int most, boolean sentences) {
        this.most = most;
        this.sentences = sentences;
    }

    /** Returns how many accounts are listed of each kind. */
    int most() {
        return most;
    }

    /** Returns whether accounts come with what earned their amounts and what was left out of them. */
    boolean sentences() {
        return sentences;
    }
}

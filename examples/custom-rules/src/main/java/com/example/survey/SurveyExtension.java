package com.example.survey;

import io.github.pciscoring.core.indicator.IndicatorFactory;
import io.github.pciscoring.rules.PciExtension;
import io.github.pciscoring.rules.format.RuleSetFile;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/** Brings the indicator type and the rule set to whoever has this jar. */
public final class SurveyExtension implements PciExtension {
    @Override
    public List<IndicatorFactory> indicatorTypes() {
        return List.of(CustomerSurvey.TYPE);
    }

    @Override
    public List<RuleSetFile> ruleSets() throws IOException {
        try (InputStream in = SurveyExtension.class.getResourceAsStream("our-programme.yaml")) {
            return List.of(RuleSetFile.of("our-programme.yaml", in));
        }
    }
}

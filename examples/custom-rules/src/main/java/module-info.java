/** A rule set and an indicator of one's own. */
module com.example.survey {
    requires io.github.pciscoring.rules;

    provides io.github.pciscoring.rules.PciExtension with
            com.example.survey.SurveyExtension;
}

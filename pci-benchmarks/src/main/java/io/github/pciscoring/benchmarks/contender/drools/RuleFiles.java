package io.github.pciscoring.benchmarks.contender.drools;

import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;

/** Compiles rule files to an executable model, the fastest form that Drools has. */
public final class RuleFiles {
    private RuleFiles() {}

    /**
     * Returns the rules of a file.
     *
     * @param of a class beside which the file lies
     * @param file the file's name
     * @throws IllegalStateException with all messages, if it doesn't compile
     */
    public static KieBase compile(Class<?> of, String file) {
        KieServices kie = KieServices.get();
        KieFileSystem files = kie.newKieFileSystem();
        files.write(kie.getResources().newClassPathResource(file, of));
        KieBuilder builder = kie.newKieBuilder(files).buildAll(ExecutableModelProject.class);
        if (builder.getResults().hasMessages(Message.Level.ERROR)) {
            throw new IllegalStateException(builder.getResults().toString());
        }
        return kie.newKieContainer(builder.getKieModule().getReleaseId()).getKieBase();
    }
}

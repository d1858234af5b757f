package io.github.pciscoring.rules.format;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.schema.CoreSchema;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Checks files by a schema, as an editor does. */
final class SchemaCheck {
    /** Takes plain scalars for what YAML 1.2 takes them for, as editors do. */
    private static final LoadSettings YAML =
            LoadSettings.builder().setSchema(new CoreSchema()).build();

    private final com.networknt.schema.Schema schema;

    SchemaCheck(String schema) {
        this.schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(schema, InputFormat.JSON);
    }

    /** Returns what is wrong with the text of a file; nothing if it is valid. */
    List<String> faults(String yaml) {
        JsonNode json = JsonMapper.shared().valueToTree(new Load(YAML).loadFromString(yaml));
        return schema.validate(json).stream().map(Error::toString).toList();
    }
}

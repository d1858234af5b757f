package io.github.pciscoring.rules.format;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.comments.CommentLine;
import org.snakeyaml.engine.v2.comments.CommentType;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;
import org.snakeyaml.engine.v2.schema.CoreSchema;

/** The nodes of a YAML file as a person would write them: the counterpart of {@link io.github.pciscoring.rules.tree.FileNode}. */
final class YamlNodes {
    /** The most characters of a collection that stands on one line. */
    private static final int LONGEST_LINE = 90;

    /** Texts that one YAML tool or another takes for a number, a date, true, false or nothing. */
    private static final Pattern MISTAKABLE = Pattern.compile(
            "[-+.0-9][-+.:_ 0-9a-ftxz]*|[-+]?\\.(inf|nan)|0o[0-7]+|y|n|yes|no|on|off|true|false|null|~|=|<<",
            Pattern.CASE_INSENSITIVE);

    private static final List<CommentLine> BLANK_LINE =
            List.of(new CommentLine(Optional.empty(), Optional.empty(), "", CommentType.BLANK_LINE));

    private YamlNodes() {}

    /** Returns a text, in quotes where it could be mistaken for something else. */
    static Node text(String text) {
        ScalarStyle style = MISTAKABLE.matcher(text).matches() ? ScalarStyle.DOUBLE_QUOTED : ScalarStyle.PLAIN;
        return new ScalarNode(Tag.STR, text, style);
    }

    /** Returns what stands without quotes: a number, a month, true or false. */
    static Node plain(Object value) {
        String text = value.toString();
        return new ScalarNode(new CoreSchema().getScalarResolver().resolve(text, true), text, ScalarStyle.PLAIN);
    }

    /** Returns a list of texts, on one line if they fit. */
    static Node texts(Collection<String> texts) {
        return inline(all(texts, YamlNodes::text));
    }

    /** Returns a list, on one line if it fits. */
    static Node inline(List<Node> items) {
        return new SequenceNode(Tag.SEQ, items, styleOf(2L * items.size() + widthOf(items)));
    }

    /** Returns a list with a line for each item. */
    static Node lines(List<Node> items) {
        return new SequenceNode(Tag.SEQ, items, FlowStyle.BLOCK);
    }

    /** Returns a node for each of some values. */
    static <T> List<Node> all(Collection<T> values, Function<? super T, Node> encoder) {
        return new ArrayList<>(values.stream().map(encoder).toList());
    }

    private static FlowStyle styleOf(long width) {
        return width <= LONGEST_LINE ? FlowStyle.FLOW : FlowStyle.BLOCK;
    }

    private static long widthOf(List<? extends Node> nodes) {
        return nodes.stream().mapToLong(YamlNodes::widthOf).sum();
    }

    private static long widthOf(Node node) {
        if (node instanceof ScalarNode scalar) {
            return scalar.getValue().length();
        } else if (node instanceof SequenceNode list) {
            return 2L * list.getValue().size() + widthOf(list.getValue());
        }
        return ((MappingNode) node)
                .getValue().stream()
                        .mapToLong(entry -> 4 + widthOf(entry.getKeyNode()) + widthOf(entry.getValueNode()))
                        .sum();
    }

    /** The keys of a mapping, in the order in which they are added. */
    static final class Keys {
        private final List<NodeTuple> entries = new ArrayList<>();

        Keys with(String key, Node value) {
            entries.add(new NodeTuple(text(key), value));
            return this;
        }

        /** Adds a key if there is a value for it. */
        Keys with(String key, Optional<Node> value) {
            value.ifPresent(node -> with(key, node));
            return this;
        }

        /** Adds a key after a blank line. */
        Keys apart(String key, Node value) {
            with(key, value);
            entries.get(entries.size() - 1).getKeyNode().setBlockComments(BLANK_LINE);
            return this;
        }

        /** Adds a key after a blank line, if there is a value for it. */
        Keys apart(String key, Optional<Node> value) {
            value.ifPresent(node -> apart(key, node));
            return this;
        }

        /** Returns the mapping, on one line if it fits. */
        Node inline() {
            Node node = lines();
            return new MappingNode(Tag.MAP, entries, styleOf(widthOf(node)));
        }

        /** Returns the mapping with a line for each key. */
        Node lines() {
            return new MappingNode(Tag.MAP, entries, FlowStyle.BLOCK);
        }
    }
}

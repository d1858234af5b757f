package io.github.pciscoring.rules.tree;

import io.github.pciscoring.rules.tree.Place.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.common.Anchor;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/**
 * Builds the nodes of a file from the events of the YAML parser. Events and not the parser's own nodes, since those are
 * built by unbounded recursion and have forgotten the aliases.
 */
public final class TreeReader {
    private static final int DEEPEST = 32;

    private final Faults faults;
    private final Iterator<Event> events;

    private TreeReader(Faults faults, Iterator<Event> events) {
        this.faults = faults;
        this.events = events;
    }

    /**
     * Returns the one document's root; absent, its faults noted, if there is none.
     *
     * @param expected what the file should hold, for people
     */
    public static Optional<FileNode> read(String text, String expected, Faults faults) {
        // All of the text at once: in pieces, the parser copies them over and over within a long token.
        LoadSettings settings =
                LoadSettings.builder().setBufferSize(text.length() + 1).build();
        try {
            return new TreeReader(faults, new ParserImpl(settings, new StreamReader(settings, text)))
                    .document(expected);
        } catch (TooDeepException e) {
            return Optional.empty();
        } catch (RuntimeException e) {
            // The parser refuses some texts with exceptions other than its own.
            SyntaxFaults.add(e, faults);
            return Optional.empty();
        }
    }

    private Optional<FileNode> document(String expected) {
        Optional<FileNode> root = Optional.empty();
        while (events.hasNext()) {
            Event event = events.next();
            if (event instanceof NodeEvent start) {
                if (root.isPresent()) {
                    place(event, Path.ROOT).fault("expected one document, not several");
                    return root;
                }
                root = Optional.of(node(start, Path.ROOT, 1));
            }
        }
        if (root.isEmpty()) {
            faults.add(1, 1, "expected " + expected + ": the file is empty");
        }
        return root;
    }

    private FileNode node(NodeEvent event, Path path, int depth) {
        Place place = place(event, path);
        if (event instanceof AliasEvent alias) {
            place.fault(
                    "aliases are not allowed: *" + Shown.plain(alias.getAlias().getValue()));
            return new FileNode.Broken(place);
        }
        Optional<Anchor> anchor = event.getAnchor();
        anchor.ifPresent(name -> place.fault("anchors are not allowed: &" + Shown.plain(name.getValue())));
        if (event instanceof ScalarEvent scalar) {
            refuseTag(scalar.getTag(), place);
            return new FileNode.Scalar(place, scalar.getValue(), scalar.isPlain());
        }
        refuseTag(((CollectionStartEvent) event).getTag(), place);
        if (depth > DEEPEST) {
            place.fault("nested deeper than " + DEEPEST + " levels");
            throw new TooDeepException();
        }
        return event.getEventId() == Event.ID.SequenceStart
                ? new FileNode.Sequence(place, items(path, depth))
                : new FileNode.Mapping(place, entries(path, depth));
    }

    private List<FileNode> items(Path path, int depth) {
        List<FileNode> items = new ArrayList<>();
        while (events.next() instanceof NodeEvent start) {
            items.add(node(start, path.item(items.size()), depth + 1));
        }
        return items;
    }

    private List<FileNode.Entry> entries(Path path, int depth) {
        List<FileNode.Entry> entries = new ArrayList<>();
        Set<String> keys = new HashSet<>();
        while (events.next() instanceof NodeEvent start) {
            FileNode key = node(start, path, depth + 1);
            Path valuePath = key instanceof FileNode.Scalar name ? path.key(name.text()) : path;
            FileNode value = node((NodeEvent) events.next(), valuePath, depth + 1);
            if (!(key instanceof FileNode.Scalar name)) {
                key.reject("a text as key");
            } else if (!keys.add(name.text())) {
                name.place().fault("duplicate key: " + name.shown());
            } else {
                entries.add(new FileNode.Entry(name, value));
            }
        }
        return entries;
    }

    private static void refuseTag(Optional<String> tag, Place place) {
        tag.ifPresent(name -> place.fault("tags are not allowed: " + Shown.plain(name)));
    }

    private Place place(Event event, Path path) {
        Mark mark = event.getStartMark().orElseThrow();
        return new Place(faults, mark.getLine() + 1, mark.getColumn() + 1, path);
    }

    /** Stops the reading; its fault is already noted. */
    private static final class TooDeepException extends RuntimeException {
        private static final long serialVersionUID = 1;
    }
}

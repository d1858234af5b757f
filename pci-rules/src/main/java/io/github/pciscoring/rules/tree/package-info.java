/**
 * Files in YAML or JSON as a tree whose every node knows its place: of limited size and depth, without anchors, aliases and
 * tags, and with all faults noted at line, column and path. For the modules of this project only.
 *
 * <p>Start at {@link io.github.pciscoring.rules.tree.TreeReader}, which makes {@link
 * io.github.pciscoring.rules.tree.FileNode}s.
 */
@NullMarked
package io.github.pciscoring.rules.tree;

import org.jspecify.annotations.NullMarked;

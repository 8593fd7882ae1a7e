/**
 * YAML as a tree of values that know where they stand.
 *
 * <p>Start with {@link org.endstate.formats.yaml.Value} and {@link org.endstate.formats.yaml.YamlReader}. Numbers and
 * dates are read from the text when somebody asks for them, so that a wrong one is reported by whoever expected it.
 */
@NullMarked
package org.endstate.formats.yaml;

import org.jspecify.annotations.NullMarked;

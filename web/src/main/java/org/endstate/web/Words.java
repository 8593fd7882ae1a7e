package org.endstate.web;

import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The words of the workbench in one language. The first part of a key names the file it is in,
 * {@code messages/evidence_en.properties} for {@code evidence.title}; a part without a file of its own is in
 * {@code web}.
 */
final class Words {

    private static final ResourceBundle.Control ONE_LANGUAGE =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final Locale locale;
    private final ResourceBundle shared;
    private final Map<String, ResourceBundle> byPart = new ConcurrentHashMap<>();

    Words(Locale locale) {
        this.locale = locale;
        shared = bundle("web");
    }

    String get(String key) {
        return part(key).getString(key);
    }

    private ResourceBundle part(String key) {
        return byPart.computeIfAbsent(key.substring(0, Math.max(0, key.indexOf('.'))), this::own);
    }

    private ResourceBundle own(String part) {
        try {
            return bundle(part);
        } catch (MissingResourceException e) {
            return shared;
        }
    }

    private ResourceBundle bundle(String name) {
        return ResourceBundle.getBundle("messages." + name, locale, ONE_LANGUAGE);
    }
}

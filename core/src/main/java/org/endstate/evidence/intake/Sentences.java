package org.endstate.evidence.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Divides a text into paragraphs, which end with a line, and sentences. */
final class Sentences {

    private static final Pattern LINE = Pattern.compile("[^\\n]*\\S[^\\n]*");
    private static final Pattern END = Pattern.compile("[.!?\u2026\u061F][\uE000\u201d\u2019\"'\u00bb)\\]]*(?:\\s+|$)");
    private static final Pattern DATELINE = Pattern.compile(
            "^[\\p{Lu}][\\p{Lu}\\p{L}' .-]{1,30}(?:, [^\u2014\u2013-]{2,40}?)?(?: \\([^)]{2,30}\\))? ?[\u2014\u2013-]{1,2} (?=[^\\p{Ll}])|^\\p{Lu}[\\p{Lu} ]{2,30}(?:, [^:]{2,20})?: ");
    private static final Pattern LAST_WORD = Pattern.compile("[\\p{L}.]+$");
    private static final Set<String> ABBREVIATIONS = WordSet.of(
            "mr mrs ms dr prof st gen lt maj col capt cpl sgt brig adm cmdr cmd pvt sen rep gov hon rev amb no nos vs jr sr"
                    + " inc ltd co corp dept etc approx est e.g i.e u.s u.n u.k d.c a.m p.m jan feb mar apr jun jul aug sep sept"
                    + " oct nov dec spc cdr cdre insp supt pfc cpt pvt ret");

    /** In characters. */
    static final int LONGEST = 1_500;

    /** What sets off the items of a list. */
    private static final String BULLETS = "\u2022\u25aa\u25cf\u00b7";

    private Sentences() {}

    /** The lines that are not blank, without surrounding white space. */
    static List<Span> paragraphs(String text) {
        List<Span> lines = new ArrayList<>();
        Matcher m = LINE.matcher(text);
        while (m.find()) {
            int start = m.start();
            int end = m.end();
            while (Character.isWhitespace(text.charAt(start))
                    || BULLETS.indexOf(text.charAt(start)) >= 0 && start + 1 < end) {
                start++;
            }
            while (Character.isWhitespace(text.charAt(end - 1))) {
                end--;
            }
            lines.add(new Span(start, end));
        }
        return lines;
    }

    /** The sentences of a paragraph; an abbreviation ends none. */
    static List<Span> of(String text, Span paragraph) {
        List<Span> sentences = new ArrayList<>();
        Matcher m = END.matcher(text).region(paragraph.start(), paragraph.end());
        int start = paragraph.start();
        while (m.find()) {
            if (ends(text, start, m, paragraph)) {
                add(sentences, text, start, trimmed(text, m.end()));
                start = m.end();
            }
        }
        if (start < paragraph.end()) {
            add(sentences, text, start, paragraph.end());
        }
        return sentences;
    }

    /**
     * Adds a sentence, in pieces where nobody would write so long a one: rules take time that grows with its square.
     */
    private static void add(List<Span> sentences, String text, int start, int end) {
        int from = start;
        while (end - from > LONGEST) {
            int space = text.lastIndexOf(' ', from + LONGEST);
            int to = space > from ? space : from + LONGEST;
            sentences.add(new Span(from, to));
            from = to;
        }
        sentences.add(new Span(from, end));
    }

    /** A paragraph without the place and day that news puts before its first words. */
    static Span withoutDateline(String text, Span paragraph) {
        Matcher dateline = DATELINE.matcher(text).region(paragraph.start(), paragraph.end());
        return dateline.lookingAt() && dateline.end() < paragraph.end()
                ? new Span(dateline.end(), paragraph.end())
                : paragraph;
    }

    private static int trimmed(String text, int end) {
        int last = end;
        while (Character.isWhitespace(text.charAt(last - 1))) {
            last--;
        }
        return last;
    }

    private static boolean ends(String text, int start, Matcher m, Span paragraph) {
        if (m.end() >= paragraph.end()) {
            return true;
        }
        if (Character.isLowerCase(text.charAt(m.end()))) {
            return false;
        }
        Matcher word = LAST_WORD.matcher(text.substring(start, m.start()));
        return text.charAt(m.start()) != '.' || !word.find() || !isShortened(word.group(), text, m.end());
    }

    /** Whether the full stop belongs to an initial or abbreviation before what comes next. */
    private static boolean isShortened(String word, String text, int next) {
        String last = word.toLowerCase(java.util.Locale.ROOT);
        boolean initial =
                last.length() == 1 && Character.isUpperCase(word.charAt(0)) && Character.isUpperCase(text.charAt(next));
        boolean dotted = last.matches("(\\p{L}\\.)+\\p{L}") && !startsSentence(text, next);
        return initial || dotted || ABBREVIATIONS.contains(last) && !last.contains(".");
    }

    private static boolean startsSentence(String text, int at) {
        return text.substring(at).matches("(?s)(The|A|An|In|On|At|He|She|It|They|But|And|That|This|We|I|\u201c|\").*");
    }
}

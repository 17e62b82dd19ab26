package ru.srok.printing;

import java.util.List;

/**
 * What stands on a page of A4.
 *
 * @param over a small line above the title
 * @param title the title
 * @param byline a small line beside the title
 * @param blocks its parts, the most important first
 * @param footer a small line at the foot
 */
public record PageContent(String over, String title, String byline, List<PageBlock> blocks, String footer) {

    public PageContent {
        blocks = List.copyOf(blocks);
    }
}

/** What every repository keeps to: typed ids, versions, and one way to say that somebody else was quicker. */
@NullMarked
package ru.srok.domain.store;

import org.jspecify.annotations.NullMarked;

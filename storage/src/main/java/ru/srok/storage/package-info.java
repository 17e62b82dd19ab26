/** Keeps everything in MongoDB or in the embedded store behind the domain's ports. */
@NullMarked
package ru.srok.storage;

import org.jspecify.annotations.NullMarked;

package ru.srok.domain.store;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A record that makes changed copies of itself: a builder is generated beside it. Only its own package uses that (a rule of
 * the architecture test), so that others change a document by what it means and not by its fields.
 */
@RecordBuilder.Template(options = @RecordBuilder.Options(enableWither = false, addStaticBuilder = false))
@Retention(RetentionPolicy.SOURCE)
@Target(ElementType.TYPE)
public @interface Copied {}

package ru.srok.domain.wrong;

import picocli.CommandLine;

/** Wrong on purpose: the domain knows a library. */
public record SeesALibrary(CommandLine library) {}

/** Workspaces, institutions, members, their accounts, and the invitations that join them. */
@NullMarked
package ru.srok.domain.people;

import org.jspecify.annotations.NullMarked;

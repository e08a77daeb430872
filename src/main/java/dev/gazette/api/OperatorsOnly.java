package dev.gazette.api;

import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.ElementType.TYPE;

import jakarta.ws.rs.NameBinding;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks resources for operators. Today {@link OperatorKeyFilter} asks for a key; another way to prove who one is, such
 * as OpenID Connect, binds its filter to the same name.
 */
@NameBinding
@Target({TYPE, METHOD})
@Retention(RetentionPolicy.RUNTIME)
public @interface OperatorsOnly {}
